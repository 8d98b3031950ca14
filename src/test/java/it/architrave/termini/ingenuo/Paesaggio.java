package it.architrave.termini.ingenuo;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The landscape authorisation, ordinary and simplified (art. 146 CBCP; art. 11 DPR 31/2017). */
final class Paesaggio {

    private static final String PARERE = "PARERE_ENTRO";
    private static final String DOCUMENTI = "DOCUMENTI_ENTRO";
    private static final String RICHIESTA = "RICHIESTA_DOCUMENTI_ENTRO";
    private static final String OSSERVAZIONI = "OSSERVAZIONI_ENTRO";

    private final Storia storia;
    private final Almanacco almanacco;
    private final Foglio foglio;
    private final Corsia corsia;
    private LocalDate esame;
    private @Nullable LocalDate trasmessa;
    private boolean preavviso;
    private Corsia.@Nullable Sosta integrazione;
    private Corsia.@Nullable Sosta osservazioni;

    Paesaggio(Storia storia, Almanacco almanacco, Foglio foglio) {
        this.storia = storia;
        this.almanacco = almanacco;
        this.foglio = foglio;
        corsia = new Corsia(almanacco, storia.apertura());
        esame = storia.apertura();
    }

    void scrivi() {
        if (storia.procedimento().equals("PAESAGGISTICA_ORDINARIA")) {
            foglio.conta("TRASMISSIONE_ENTRO", storia.apertura(), 40);
            storia.seguenti().forEach(this::leggiOrdinaria);
        } else {
            foglio.conta(RICHIESTA, storia.apertura(), 10);
            foglio.conta("PROPOSTA_ENTRO", storia.apertura(), 20);
            storia.seguenti().forEach(this::leggiSemplificata);
            semplificata();
        }
    }

    private void leggiOrdinaria(Fatto fatto) {
        LocalDate giorno = fatto.data();
        if (fatto.tipo().equals("SOPRINTENDENZA_RICEVUTA")) {
            foglio.conclude("TRASMISSIONE_ENTRO", giorno, "TRASMISSIONE_TARDIVA");
            foglio.conta(PARERE, giorno, 45);
            foglio.conta("DECISIONE_COMUNQUE_DOPO", giorno, 60);
        } else {
            parere(giorno, 20);
        }
    }

    private void parere(LocalDate giorno, int perDecidere) {
        foglio.conclude(PARERE, giorno, "PARERE_TARDIVO");
        foglio.conta("DECISIONE_ENTRO", giorno, perDecidere);
    }

    private void leggiSemplificata(Fatto fatto) {
        LocalDate giorno = fatto.data();
        switch (fatto.tipo()) {
            case "DOCUMENTI_RICHIESTI" -> documenti(fatto);
            case "DOCUMENTI_RICEVUTI" -> {
                if (integrazione != null && foglio.conclude(DOCUMENTI, giorno, "IMPROCEDIBILE")) {
                    esame = giorno;
                    foglio.conta("PROPOSTA_ENTRO", giorno, 20);
                }
            }
            case "SOPRINTENDENZA_RICEVUTA" -> {
                trasmessa = giorno;
                foglio.conta(PARERE, giorno, 20);
                esame = giorno;
            }
            case "PARERE_RICEVUTO" -> parere(giorno, 10);
            case "PREAVVISO_COMUNICATO" -> preavviso(giorno);
            default -> {
                if (osservazioni != null && foglio.conclude(OSSERVAZIONI, giorno, "OSSERVAZIONI_TARDIVE")) {
                    osservazioni.al = giorno;
                }
            }
        }
    }

    private void documenti(Fatto fatto) {
        LocalDate giorno = fatto.data();
        if (foglio.letta(RICHIESTA).efficace() != null) {
            foglio.avvisi.add("RICHIESTA_RIPETUTA");
        } else if (foglio.conclude(RICHIESTA, giorno, "RICHIESTA_TARDIVA")) {
            LocalDate entro = foglio.conta(DOCUMENTI, giorno, 10).giorno();
            LocalDate giunti = storia.dopo(fatto, "DOCUMENTI_RICEVUTI");
            integrazione = corsia.sosta(giorno, giunti == null || giunti.isAfter(entro) ? entro : giunti);
        }
    }

    private void preavviso(LocalDate giorno) {
        if (preavviso) {
            foglio.avvisi.add("PREAVVISO_RIPETUTO");
        } else if (giorno.isAfter(almanacco.scadenza(esame, 10)) && !integrazioneAttesa(giorno)) {
            foglio.avvisi.add("PREAVVISO_TARDIVO");
        } else {
            osservazioni = corsia.sosta(giorno, foglio.conta(OSSERVAZIONI, giorno, 15).giorno());
        }
        preavviso = true;
    }

    /** Meanwhile nothing can be late: the days run from the receipt. */
    private boolean integrazioneAttesa(LocalDate giorno) {
        return integrazione != null && integrazione.al != null && !giorno.isAfter(integrazione.al);
    }

    private void semplificata() {
        if (integrazione != null && storia.quanti("DOCUMENTI_RICEVUTI") == 0) {
            foglio.avvisi.add("IMPROCEDIBILE");
        }
        if (trasmessa != null) {
            foglio.conclude("PROPOSTA_ENTRO", trasmessa, "PROPOSTA_TARDIVA");
        }
        foglio.scrivi("TERMINE_FINE", corsia.voce(60));
        LocalDate ripresa = corsia.ripresa();
        if (ripresa != null) {
            foglio.scrivi("RIPRESA", Voce.di(ripresa));
        }
        if (osservazioni != null && osservazioni.al != null && !parereDopoIlPreavviso()) {
            foglio.conta("DECISIONE_ENTRO", osservazioni.al, 20);
        }
    }

    private boolean parereDopoIlPreavviso() {
        boolean dopo = false;
        for (Fatto fatto : storia.seguenti()) {
            dopo = dopo || fatto.tipo().equals("PREAVVISO_COMUNICATO");
            if (dopo && fatto.tipo().equals("PARERE_RICEVUTO")) {
                return true;
            }
        }
        return false;
    }
}

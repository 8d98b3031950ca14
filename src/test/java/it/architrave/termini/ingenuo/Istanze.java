package it.architrave.termini.ingenuo;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Applications with one term: both sanatorie, seismic authorisation, the residual rule (art. 36, 36-bis, 94 TUE; 2 L. 241/1990). */
final class Istanze {

    private static final String AUTORITA = "AUTORITA_PAESAGGISTICA_ENTRO";

    private final Storia storia;
    private final Almanacco almanacco;
    private final Foglio foglio;
    private final Corsia corsia;
    private final Preavviso preavviso;
    private final int giorni;
    private boolean richiesta;
    private boolean compatibilita;

    Istanze(Storia storia, Almanacco almanacco, Foglio foglio) {
        this.storia = storia;
        this.almanacco = almanacco;
        this.foglio = foglio;
        corsia = new Corsia(almanacco, storia.apertura());
        preavviso = new Preavviso(almanacco, foglio);
        giorni = switch (storia.procedimento()) {
            case "SANATORIA_36" -> 60;
            case "SANATORIA_36_BIS" -> 45;
            default -> 30;
        };
    }

    void scrivi() {
        storia.seguenti().forEach(this::leggi);
        Voce fine = corsia.voce(giorni);
        boolean sismica = storia.procedimento().equals("SISMICA_AUTORIZZAZIONE");
        boolean residuale = storia.procedimento().equals("RESIDUALE");
        if (sismica || residuale) {
            foglio.scrivi("TERMINE_FINE", fine);
        }
        if (!residuale) {
            foglio.silenzio(fine.con(storia.procedimento().equals("SANATORIA_36") ? "RIGETTO" : "ASSENSO"));
        }
        LocalDate ripresa = corsia.ripresa();
        if (ripresa != null) {
            foglio.scrivi("RIPRESA", Voce.di(ripresa));
        }
    }

    private void leggi(Fatto fatto) {
        LocalDate giorno = fatto.data();
        switch (fatto.tipo()) {
            case "INFORMAZIONI_RICHIESTE" -> {
                if (ammessa(giorno)) {
                    corsia.sosta(giorno, prima(storia.dopo(fatto, "INFORMAZIONI_RICEVUTE"), almanacco.avanti(giorno, 30)));
                }
            }
            case "INFORMAZIONI_RICEVUTE" -> { }
            case "DOCUMENTI_RICHIESTI" -> {
                if (ammessa(giorno)) {
                    corsia.interrompi(giorno);
                }
            }
            case "DOCUMENTI_RICEVUTI" -> {
                if (corsia.interrotta()) {
                    corsia.riavvia(giorno);
                }
            }
            case "COMPATIBILITA_RICHIESTA" -> compatibilita(fatto);
            case "COMPATIBILITA_DEFINITA" -> {
                if (foglio.voci.containsKey(AUTORITA)) {
                    foglio.conclude(AUTORITA, giorno, "COMPATIBILITA_TARDIVA");
                }
            }
            case "SOPRINTENDENZA_RICEVUTA" -> foglio.conta("SOPRINTENDENZA_ENTRO", giorno, 90);
            case "PREAVVISO_COMUNICATO" -> preavviso.comunicato(storia, fatto, corsia.voce(giorni).inTempo(giorno), corsia);
            case "OSSERVAZIONI_RICEVUTE" -> preavviso.osservazioni(giorno);
            default -> foglio.conta("ATTESTAZIONE_ENTRO", giorno, 10);
        }
    }

    /** Once, and while the term runs. */
    private boolean ammessa(LocalDate giorno) {
        boolean prima = !richiesta;
        richiesta = true;
        boolean inTempo = corsia.voce(giorni).inTempo(giorno);
        if (!prima) {
            foglio.avvisi.add("RICHIESTA_RIPETUTA");
        } else if (!inTempo) {
            foglio.avvisi.add("RICHIESTA_TARDIVA");
        }
        return prima && inTempo;
    }

    private void compatibilita(Fatto fatto) {
        LocalDate giorno = fatto.data();
        if (compatibilita) {
            foglio.avvisi.add("RICHIESTA_RIPETUTA");
        } else if (corsia.voce(giorni).inTempo(giorno)) {
            LocalDate entro = foglio.conta(AUTORITA, giorno, 180).giorno();
            corsia.sosta(giorno, prima(storia.dopo(fatto, "COMPATIBILITA_DEFINITA"), entro));
        } else {
            foglio.avvisi.add("RICHIESTA_TARDIVA");
        }
        compatibilita = true;
    }

    private static LocalDate prima(@Nullable LocalDate risposta, LocalDate entro) {
        return risposta != null && risposta.isBefore(entro) ? risposta : entro;
    }
}

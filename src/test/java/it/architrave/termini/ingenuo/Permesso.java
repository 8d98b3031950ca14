package it.architrave.termini.ingenuo;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The building permit (art. 20 TUE). */
final class Permesso {

    private static final String DOCUMENTI = "RICHIESTA_DOCUMENTI_ENTRO";

    private final Storia storia;
    private final Almanacco almanacco;
    private final Foglio foglio;
    private final Corsia corsia;
    private final Preavviso preavviso;
    private final int istruttoria;
    private final boolean speciale;
    private final boolean opzionale;
    private boolean modificheViste;
    private Corsia.@Nullable Sosta modifiche;
    private @Nullable LocalDate proposta;
    private boolean propostaInTempo;
    private @Nullable LocalDate provvedimento;

    Permesso(Storia storia, Almanacco almanacco, Foglio foglio) {
        this.storia = storia;
        this.almanacco = almanacco;
        this.foglio = foglio;
        corsia = new Corsia(almanacco, storia.apertura());
        preavviso = new Preavviso(almanacco, foglio);
        istruttoria = storia.vero("complesso") ? 120 : 60;
        speciale = storia.scelta("preavviso", "SPECIALE_40").equals("SPECIALE_40");
        opzionale = storia.scelta("tipo", "ORDINARIO").equals("IN_LUOGO_DI_SCIA");
    }

    void scrivi() {
        foglio.conta("RDP_ENTRO", storia.apertura(), 10);
        foglio.conta(DOCUMENTI, storia.apertura(), storia.vero("complesso") ? 60 : 30);
        storia.seguenti().forEach(this::leggi);
        Voce esame = corsia.voce(istruttoria);
        foglio.scrivi("ISTRUTTORIA_FINE", proposta == null ? esame : esame.conclusa(propostaInTempo));
        Voce fine = fine();
        boolean siForma = siForma();
        String effetto = !siForma ? "NON_SI_FORMA" : preavviso.tempestivo()
                && !storia.scelta("silenzioDopoPreavviso", "DA_VALUTARE").equals("SI_FORMA") ? "DA_VALUTARE" : "ASSENSO";
        foglio.silenzio((siForma ? fine : fine.senzaData()).con(effetto));
        if (!siForma) {
            foglio.scrivi("TERMINE_FINE", fine);
        }
        decisione(fine);
        if (preavviso.tempestivo() && !speciale) {
            foglio.scrivi("RIPRESA", Voce.di(Objects.requireNonNull(corsia.ripresa())));
        }
        atto(siForma, fine.con(effetto));
    }

    private void leggi(Fatto fatto) {
        LocalDate giorno = fatto.data();
        switch (fatto.tipo()) {
            case "DOCUMENTI_RICHIESTI" -> documenti(giorno);
            case "DOCUMENTI_RICEVUTI" -> {
                if (corsia.interrotta()) {
                    corsia.riavvia(giorno);
                }
            }
            case "MODIFICHE_RICHIESTE" -> modifiche(giorno);
            case "MODIFICHE_RICEVUTE" -> {
                if (modifiche != null) {
                    modifiche.al = giorno;
                }
            }
            case "PREAVVISO_COMUNICATO" -> preavviso.comunicato(storia, fatto, fine().inTempo(giorno), speciale ? null : corsia);
            case "OSSERVAZIONI_RICEVUTE" -> preavviso.osservazioni(giorno);
            case "PROPOSTA_FORMULATA" -> {
                proposta = giorno;
                propostaInTempo = corsia.voce(istruttoria).inTempo(giorno);
            }
            case "PROVVEDIMENTO_ADOTTATO" -> provvedimento = giorno;
            default -> foglio.conta("ATTESTAZIONE_ENTRO", giorno, 15);
        }
    }

    private void documenti(LocalDate giorno) {
        if (storia.quanti("DOCUMENTI_RICHIESTI") > 1 && foglio.letta(DOCUMENTI).efficace() != null) {
            foglio.avvisi.add("RICHIESTA_RIPETUTA");
        } else if (foglio.conclude(DOCUMENTI, giorno, "RICHIESTA_TARDIVA")) {
            corsia.interrompi(giorno);
        }
    }

    private void modifiche(LocalDate giorno) {
        if (modificheViste) {
            foglio.avvisi.add("RICHIESTA_RIPETUTA");
        } else if (corsia.voce(istruttoria).inTempo(giorno)) {
            modifiche = corsia.sosta(giorno, null);
        } else {
            foglio.avvisi.add("RICHIESTA_TARDIVA");
        }
        modificheViste = true;
    }

    private int decidere() {
        return preavviso.tempestivo() && speciale ? 40 : 30;
    }

    private Voce fine() {
        return corsia.voce(opzionale ? 75 : istruttoria + decidere());
    }

    private boolean siForma() {
        String tipo = storia.scelta("tipo", "ORDINARIO");
        boolean vincolato = storia.vero("vincolo") && !(storia.vero("assensiFormaliGiaAcquisiti")
                && Numeri.silenzioSuiVincoli(storia.apertura()));
        return !vincolato && !tipo.equals("CONVENZIONATO") && !tipo.equals("DEROGA");
    }

    private void decisione(Voce fine) {
        if (proposta == null) {
            return;
        }
        Voce daProposta = corsia.voce(proposta, decidere());
        if (!fine.ferma() && !daProposta.ferma() && fine.giorno().isBefore(daProposta.giorno())) {
            foglio.avvisi.add("PROPOSTA_TARDIVA");
            foglio.scrivi("DECISIONE_ENTRO", fine);
        } else {
            foglio.scrivi("DECISIONE_ENTRO", daProposta);
        }
    }

    private void atto(boolean siForma, Voce fine) {
        boolean formato = siForma && "ASSENSO".equals(fine.effetto());
        if (provvedimento != null) {
            boolean inTempo = fine.inTempo(provvedimento);
            concludi(siForma, inTempo);
            if (inTempo || !siForma) {
                foglio.autotutela(storia.apertura(), Voce.di(provvedimento));
                return;
            }
        }
        if (formato) {
            foglio.autotutela(storia.apertura(), fine);
        }
    }

    private void concludi(boolean siForma, boolean inTempo) {
        foglio.scrivi("SILENZIO_FINE", foglio.letta("SILENZIO_FINE").conclusa(inTempo || !siForma));
        for (String codice : List.of("SILENZIO_EFFETTO_DAL", "DECISIONE_ENTRO")) {
            foglio.voci.computeIfPresent(codice, (quale, voce) -> voce.conclusa());
        }
        foglio.voci.computeIfPresent("TERMINE_FINE", (quale, voce) -> voce.conclusa(true));
        if (!inTempo) {
            foglio.avvisi.add(siForma ? "ATTO_TARDIVO" : "ATTO_OLTRE_IL_TERMINE");
        }
    }
}

package it.architrave.termini.ingenuo;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The simplified conference (art. 14-bis L. 241/1990) with its profiles. */
final class Conferenza {

    private static final String INTEGRAZIONI = "INTEGRAZIONI_CONFERENZA_ENTRO";

    private final Storia storia;
    private final Almanacco almanacco;
    private final Foglio foglio;
    private @Nullable Corsia corsia;
    private Corsia.@Nullable Sosta sosta;

    Conferenza(Storia storia, Almanacco almanacco, Foglio foglio) {
        this.storia = storia;
        this.almanacco = almanacco;
        this.foglio = foglio;
    }

    void scrivi() {
        if (storia.apertaDa("ISTANZA_PRESENTATA")) {
            foglio.scrivi("INDIZIONE_ENTRO", Voce.di(almanacco.lavorativi(storia.apertura(), 5)));
        }
        storia.eventi().forEach(this::leggi);
        if (corsia != null) {
            pareri(corsia, storia.scelta("profiloConferenza", Numeri.profilo(corsia.inizio())));
        }
    }

    private void leggi(Fatto fatto) {
        LocalDate giorno = fatto.data();
        switch (fatto.tipo()) {
            case "CONFERENZA_INDETTA" -> {
                if (foglio.voci.containsKey("INDIZIONE_ENTRO")) {
                    foglio.conclude("INDIZIONE_ENTRO", giorno, "INDIZIONE_TARDIVA");
                }
                corsia = new Corsia(almanacco, giorno);
                foglio.conta(INTEGRAZIONI, giorno, 15);
            }
            case "DOCUMENTI_RICHIESTI" -> {
                if (foglio.letta(INTEGRAZIONI).efficace() != null) {
                    foglio.avvisi.add("RICHIESTA_RIPETUTA");
                } else if (foglio.conclude(INTEGRAZIONI, giorno, "RICHIESTA_TARDIVA")) {
                    sosta = Objects.requireNonNull(corsia).sosta(giorno, almanacco.avanti(giorno, 30));
                }
            }
            case "DOCUMENTI_RICEVUTI" -> {
                if (sosta != null && giorno.isBefore(sosta.al)) {
                    sosta.al = giorno;
                }
            }
            case "DETERMINAZIONE_COMUNICATA" -> foglio.conta("OPPOSIZIONE_ENTRO", giorno, 10);
            default -> { }
        }
    }

    private void pareri(Corsia aperta, String profilo) {
        boolean lunghi = profilo.equals("CDS_ORD");
        boolean accelerati = profilo.equals("CDS_DL76");
        Voce ordinari = aperta.voce(lunghi ? 45 : 30);
        Voce sensibili = aperta.voce(lunghi ? 90 : accelerati ? 45 : 60);
        foglio.scrivi("DETERMINAZIONI_ORDINARIE_ENTRO", ordinari);
        foglio.scrivi("DETERMINAZIONI_SENSIBILI_ENTRO", sensibili);
        foglio.scrivi("CONCLUSIONE_ORDINARIA_ENTRO", Voce.di(almanacco.lavorativi(ordinari.giorno(), 5)));
        foglio.scrivi("CONCLUSIONE_SENSIBILE_ENTRO", Voce.di(almanacco.lavorativi(sensibili.giorno(), 5)));
        if (storia.opzioni().containsKey("enteSensibile")) {
            Voce pareri = storia.vero("enteSensibile") ? sensibili : ordinari;
            foglio.conta("RIUNIONE_ENTRO", pareri.giorno(), accelerati ? 30 : 10);
        }
        LocalDate ripresa = aperta.ripresa();
        if (ripresa != null) {
            foglio.scrivi("RIPRESA", Voce.di(ripresa));
        }
    }
}

package it.architrave.termini.ingenuo;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The control window of a SCIA: conformation, measures, prohibition (art. 19 L. 241/1990). */
final class Finestra {

    private static final String CONTROLLO = "CONTROLLO_FINE";
    private static final String CONFORMAZIONE = "CONFORMAZIONE_ENTRO";

    private final Storia storia;
    private final Almanacco almanacco;
    private final Foglio foglio;

    Finestra(Storia storia, Almanacco almanacco, Foglio foglio) {
        this.storia = storia;
        this.almanacco = almanacco;
        this.foglio = foglio;
    }

    void scrivi(@Nullable LocalDate da, List<Fatto> fatti, boolean condizionata) {
        foglio.scrivi(CONTROLLO, Voce.ferma(Voce.SOSPESO));
        if (da != null) {
            foglio.conta(CONTROLLO, da, 30);
        }
        for (Fatto fatto : fatti) {
            switch (fatto.tipo()) {
                case "ASSENSI_RILASCIATI" -> {
                    if (condizionata) {
                        foglio.conta(CONTROLLO, fatto.data(), 30);
                    }
                }
                case "CONFORMAZIONE_ORDINATA" -> ordine(fatto);
                case "MISURE_COMUNICATE" -> misure(fatto);
                case "DIVIETO_ADOTTATO", "DIVIETO_COMUNICATO" -> divieto(fatto);
                default -> { }
            }
        }
        foglio.autotutela(storia.apertura(), foglio.letta(CONTROLLO));
    }

    private void ordine(Fatto fatto) {
        Voce finestra = foglio.letta(CONTROLLO);
        if (finestra.inTempo(fatto.data())) {
            foglio.voci.putIfAbsent("CONTROLLO_FINE_ORIGINARIO", finestra);
            foglio.scrivi(CONTROLLO, Voce.ferma(Voce.INTERROTTO));
            foglio.conta(CONFORMAZIONE, fatto.data(), Objects.requireNonNull(fatto.giorni()));
        } else {
            foglio.scrivi(CONTROLLO, finestra.inefficace());
            foglio.avvisi.add("ATTO_TARDIVO");
        }
    }

    private void misure(Fatto fatto) {
        if (!foglio.letta(CONTROLLO).stato().equals(Voce.INTERROTTO)) {
            return;
        }
        if (foglio.conclude(CONFORMAZIONE, fatto.data(), "MISURE_TARDIVE")) {
            foglio.conta(CONTROLLO, fatto.data(), 30);
        } else {
            foglio.scrivi(CONFORMAZIONE, foglio.letta(CONFORMAZIONE).con("DIVIETO"));
            foglio.scrivi(CONTROLLO, foglio.letta(CONTROLLO).con("DIVIETO"));
        }
    }

    /** The date that counts is the adoption's, or the delivery's where it is asked for or nothing else is known. */
    private void divieto(Fatto fatto) {
        boolean adottato = fatto.tipo().equals("DIVIETO_ADOTTATO");
        boolean perComunicazione = storia.scelta("tempestivita", "ADOZIONE").equals("COMUNICAZIONE");
        if (adottato != perComunicazione || !adottato && storia.quanti("DIVIETO_ADOTTATO") == 0) {
            foglio.conclude(CONTROLLO, fatto.data(), "ATTO_TARDIVO");
        }
    }
}

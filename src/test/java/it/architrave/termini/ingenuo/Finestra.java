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
    private final Foglio foglio;
    private final @Nullable LocalDate da;
    private String ferma = Voce.SOSPESO;

    Finestra(Storia storia, Foglio foglio, @Nullable LocalDate da) {
        this.storia = storia;
        this.foglio = foglio;
        this.da = da;
    }

    void scrivi(List<Fatto> fatti) {
        conta(da);
        for (Fatto fatto : fatti) {
            switch (fatto.tipo()) {
                case "CONFORMAZIONE_ORDINATA" -> ordine(fatto);
                case "MISURE_COMUNICATE" -> misure(fatto);
                case "DIVIETO_ADOTTATO", "DIVIETO_COMUNICATO" -> divieto(fatto);
                default -> { }
            }
        }
        Voce fine = foglio.letta(CONTROLLO);
        foglio.autotutela(storia.apertura(), fine.ferma() ? Voce.ferma(ferma) : fine);
    }

    /** Without a day from which to count, the consents are still missing. */
    private void conta(@Nullable LocalDate primo) {
        ferma = Voce.SOSPESO;
        foglio.scrivi(CONTROLLO, Voce.ferma(ferma));
        if (primo != null) {
            foglio.conta(CONTROLLO, primo, 30);
        }
    }

    private void ordine(Fatto fatto) {
        Voce finestra = foglio.letta(CONTROLLO);
        if (finestra.inTempo(fatto.data())) {
            if (!finestra.ferma()) {
                foglio.voci.putIfAbsent("CONTROLLO_FINE_ORIGINARIO", finestra);
            }
            ferma = Voce.INTERROTTO;
            foglio.scrivi(CONTROLLO, Voce.ferma(ferma));
            foglio.conta(CONFORMAZIONE, fatto.data(), Objects.requireNonNull(fatto.giorni()));
        } else {
            foglio.conclude(CONTROLLO, fatto.data());
        }
    }

    private void misure(Fatto fatto) {
        if (!foglio.letta(CONTROLLO).stato().equals(Voce.INTERROTTO)) {
            return;
        }
        if (foglio.conclude(CONFORMAZIONE, fatto.data(), "MISURE_TARDIVE")) {
            conta(da == null || da.isAfter(fatto.data()) ? da : fatto.data());
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
            foglio.conclude(CONTROLLO, fatto.data());
        }
    }
}

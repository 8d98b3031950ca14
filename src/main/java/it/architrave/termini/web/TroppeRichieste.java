package it.architrave.termini.web;

/** One caller asked more than its share of the minute. */
class TroppeRichieste extends RuntimeException {

    private final long secondi;

    TroppeRichieste(long secondi) {
        super("Troppe richieste: riprovare tra " + secondi + (secondi == 1 ? " secondo." : " secondi."));
        this.secondi = secondi;
    }

    long secondi() {
        return secondi;
    }
}

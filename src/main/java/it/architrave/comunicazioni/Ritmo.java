package it.architrave.comunicazioni;

/**
 * How many notices leave in one round: all, until the server asks to slow down; then half of what it took, and more again
 * from round to round. Used under its breaker's lock.
 */
class Ritmo {

    /** Beyond this the server is not the limit. */
    private static final int LIBERO = 2000;
    /** Notices put off in a row, each by its own addressee's server, are one server that puts off everything. */
    private static final int RIMANDATI_DI_FILA = 5;

    private int quota = LIBERO;
    private int rimandati;

    int quota() {
        return quota >= LIBERO ? Integer.MAX_VALUE : quota;
    }

    void frena(int partiti) {
        quota = Math.max(1, partiti / 2);
        rimandati = 0;
    }

    /** A round ended without being told to slow down. */
    void rinfranca() {
        quota = Math.min(LIBERO, quota * 2);
    }

    void preso() {
        rimandati = 0;
    }

    /** Whether that is one too many in a row. */
    boolean rimandatoDiTroppo() {
        rimandati++;
        return rimandati >= RIMANDATI_DI_FILA;
    }
}

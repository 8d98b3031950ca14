package it.architrave.termini;

/** What happened to a term, told to the other modules inside the same transaction. */
public final class Eventi {

    private Eventi() {
    }

    /** A term has begun to run. */
    public record TermineAperto(Termine termine) {
    }

    /** A term has elapsed and nothing had closed it. */
    public record TermineScaduto(Termine termine) {
    }
}

package it.architrave.termini;

/** What happened to a term, told to the other modules inside the same transaction. */
public final class Eventi {

    private Eventi() {
    }

    /** A term has begun to run. */
    public record TermineAperto(Termine termine) {
    }

    /** A term has been suspended or interrupted, or stands still until another day. */
    public record TermineFermato(Termine termine) {
    }

    /** A term that stood still goes on. */
    public record TermineRipartito(Termine termine) {
    }

    /** A term has another duration, by a rule that reaches cases already filed. */
    public record TermineRicalcolato(Termine prima, Termine termine) {
    }

    /** A term has elapsed and nothing had closed it; its effect has the date of the law. */
    public record TermineScaduto(Termine termine) {
    }

    /** A term was closed by the act it waited for, or ended with its case. */
    public record TermineFinito(Termine termine) {
    }
}

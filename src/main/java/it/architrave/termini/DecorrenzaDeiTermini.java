package it.architrave.termini;

import it.architrave.accesso.Ambito;
import java.time.LocalDate;

/** A term of the party whose act has been delivered: it runs from there, with its timer. */
public interface DecorrenzaDeiTermini {

    /**
     * Counts the term again from the delivery: row, timer and journal in one commit. Nothing moves where it no longer runs, has
     * elapsed, or does not depend on a delivery; the journal says so.
     *
     * @param termine id of its row
     * @param chi     who has registered the delivery
     */
    void decorre(Ambito ambito, long termine, LocalDate consegna, String chi);
}

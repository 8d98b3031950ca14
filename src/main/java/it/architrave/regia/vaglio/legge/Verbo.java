package it.architrave.regia.vaglio.legge;

/** What a step can do in law. Where it says "the term" it is the one whose code the step is given. */
public enum Verbo {

    /** Opens the term. */
    APRE,
    /** Closes the term: what it waited for was done. */
    CHIUDE,
    /** Interrupts the term, which will begin anew. */
    INTERROMPE,
    /** Suspends the term, which will go on. */
    SOSPENDE,
    /** Sets the stopped term going again. */
    RIAVVIA,
    /** Records that the term has elapsed. */
    SCADE,
    /** Allowed by law only while the named term runs. */
    ENTRO,
    /** Allowed by law only once the named term has elapsed. */
    DOPO,
    /** Adopts the named act. */
    ADOTTA,
    /** Sends the named act to the party. */
    COMUNICA,
    /** Asks the party what the named request asks. */
    CHIEDE,
    /** The party answers the named request. */
    RISPONDE,
    /** The named fact, which a later step needs, has happened. */
    FATTO,
    /** Ends a case that needs no act, if the named fact has happened. */
    CONCLUDE,
    /** Nothing runs any more on the case. */
    CESSA,
    /** Waits on where the place does not know the named term, and after its end. */
    PAZIENTA,
    /** The named sum falls due. */
    DEVE,
    /** The named sum is settled. */
    RISCUOTE,
    /** Allowed by law only once the named sum is settled. */
    DIPENDE
}

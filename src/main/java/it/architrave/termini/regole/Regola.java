package it.architrave.termini.regole;

/** The clock of one procedure: reads the history and writes the dates. */
interface Regola {

    void calcola(Conteggio conteggio);
}

package it.architrave.termini.regole;

/** What follows when a term ends and nothing was done. */
public enum Effetto { ASSENSO, RIGETTO, INADEMPIMENTO, NON_SI_FORMA, DA_VALUTARE, DIVIETO }

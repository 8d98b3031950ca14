package it.architrave.termini.regole;

/** How a computed term stands after the last event of its history. */
public enum StatoCalcolato { IN_CORSO, SOSPESO, INTERROTTO, CONCLUSO }

package it.architrave.pratica;

/** What keeps the efficacy of a title suspended: first what the party has to give, then what the office acquires. */
public enum CheManca {

    NULLA, DATI, DURC
}

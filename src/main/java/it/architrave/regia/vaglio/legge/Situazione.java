package it.architrave.regia.vaglio.legge;

/** How a term, a request or a sum stands; what is closed or ceased is not remembered. */
public enum Situazione {

    APERTO, INTERROTTO, SOSPESO, SCADUTO,
    /** The party has been asked and has time to answer. */
    IN_ATTESA,
    RISPOSTA, SENZA_RISPOSTA,
    DOVUTO, ASSOLTO
}

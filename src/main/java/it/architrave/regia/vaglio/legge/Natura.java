package it.architrave.regia.vaglio.legge;

/** What kind of term it is. */
public enum Natura {

    /** In which the office may act on what is effective already; its end consumes the power. */
    CONTROLLO,
    /** In which the office decides; its end is a silence. */
    DECISIONE,
    /** Given to the party. */
    PARTE,
    /** Of the title. */
    DURATA
}

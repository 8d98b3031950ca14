package it.architrave.comunicazioni;

/** The way out for notices. */
interface Spedizione {

    /** Sets out; nothing is asked of the server before the first message. */
    Viaggio parte();
}

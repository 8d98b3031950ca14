package it.architrave.comunicazioni;

/** The way out for notices. */
interface Spedizione {

    /** Sends; when it returns, the message is in other hands. Otherwise {@link SpedizioneFallita} says how it failed. */
    void spedisci(Messaggio messaggio);
}

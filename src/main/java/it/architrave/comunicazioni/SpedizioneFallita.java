package it.architrave.comunicazioni;

/** The message did not leave, or nobody knows whether it did. */
class SpedizioneFallita extends RuntimeException {

    /** What is known of it. */
    enum Modo {
        /** The server does not answer: nothing left, and nothing else would now. */
        IRRAGGIUNGIBILE,
        /** Nothing left; to be tried again. */
        RIMANDATO,
        /** The server will never take it. */
        RIFIUTATO,
        /** It broke on the way: it may have left. */
        INCERTO
    }

    private final Modo modo;

    SpedizioneFallita(Modo modo, String messaggio, Throwable causa) {
        super(messaggio, causa);
        this.modo = modo;
    }

    Modo modo() {
        return modo;
    }
}

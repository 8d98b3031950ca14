package it.architrave.comunicazioni;

/** The message did not leave, or nobody knows whether it did. */
class SpedizioneFallita extends RuntimeException {

    /** What is known of it. */
    enum Modo {
        /** The server does not answer, or does not want us: nothing left, and nothing else would now. */
        IRRAGGIUNGIBILE,
        /** The server asks to slow down: nothing left. */
        FRENATO,
        /** The connection fell before the text: nothing left. */
        CADUTO,
        /** The server cannot take this message now: nothing left. */
        RIMANDATO,
        /** The server will never take it. */
        RIFIUTATO,
        /** No server would take it: its address or its text are none. */
        IMPOSSIBILE,
        /** It broke after the text had begun to leave: it may have arrived. */
        INCERTO;

        /** Trying again would change nothing. */
        boolean perSempre() {
            return this == RIFIUTATO || this == IMPOSSIBILE;
        }
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

package it.architrave.comunicazioni;

/** One journey of the postman: many messages over one connection; not for two threads. */
interface Viaggio extends AutoCloseable {

    /** When it returns, the message is in other hands. Otherwise {@link SpedizioneFallita} says how it failed. */
    void consegna(Messaggio messaggio);

    @Override
    default void close() {
    }
}

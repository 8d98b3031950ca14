package it.architrave.termini.ingenuo;

/** The way to the other calculator: a request in the contract's words in, an answer out. */
interface Ponte {

    /** What came back: the status and the body, JSON. */
    record Risposta(int stato, String corpo) {
    }

    Risposta chiedi(String json);
}

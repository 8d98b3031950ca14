package it.architrave.affidabilita;

/**
 * One act of a client as its journal knows it: written down before it is sent, in doubt until it is answered.
 */
final class Atto {

    /** What was asked; and how the reference names it in the answer or in the database. */
    enum Genere {
        /** Reference: code of the quadro; detail: the JSON sent. */
        QUADRO,
        /** Reference: SHA-256 of the file sent; answer: id of the document. */
        DOCUMENTO,
        /** Reference: idempotency key; answer: receipt. */
        PRESENTAZIONE,
        /** Reference: id of the task; detail: its name. */
        COMPITO,
        /** Reference: idempotency key; detail: type; answer: receipt. */
        COMUNICAZIONE
    }

    /** How it stands with the client. */
    enum Stato { IN_DUBBIO, CONFERMATO, RIFIUTATO }

    private final Genere genere;
    private final String chi;
    private final String riferimento;
    private final String dettaglio;
    private volatile Stato stato = Stato.IN_DUBBIO;
    private volatile String risposta = "";

    Atto(Genere genere, String chi, String riferimento, String dettaglio) {
        this.genere = genere;
        this.chi = chi;
        this.riferimento = riferimento;
        this.dettaglio = dettaglio;
    }

    void risposto(Stato nuovo, String nuovaRisposta) {
        this.risposta = nuovaRisposta;
        this.stato = nuovo;
    }

    Genere genere() {
        return genere;
    }

    String chi() {
        return chi;
    }

    String riferimento() {
        return riferimento;
    }

    String dettaglio() {
        return dettaglio;
    }

    Stato stato() {
        return stato;
    }

    boolean confermato() {
        return stato == Stato.CONFERMATO;
    }

    String risposta() {
        return risposta;
    }

    @Override
    public String toString() {
        return genere + " " + riferimento + " di " + chi + " [" + stato + " " + risposta + "]";
    }
}

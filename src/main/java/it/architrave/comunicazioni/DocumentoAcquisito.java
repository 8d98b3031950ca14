package it.architrave.comunicazioni;

/** A document as a receipt names it; the fingerprint (SHA-256) proves which content was received. */
public record DocumentoAcquisito(String descrizione, String nomeFile, String impronta) {
}

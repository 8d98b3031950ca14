package it.architrave.fascicolo;

/** The content that a signature should cover: its SHA-256 and its length. */
record Attesa(String impronta, long lunghezza) {
}

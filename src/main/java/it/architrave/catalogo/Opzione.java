package it.architrave.catalogo;

/** One answer to choose. */
public record Opzione(String valore, String etichetta) {
}

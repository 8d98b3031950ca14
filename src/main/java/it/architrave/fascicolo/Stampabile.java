package it.architrave.fascicolo;

import java.time.Instant;

/** What can become a PDF: a template of {@code templates/stampe}, a title and the moment it bears. */
public sealed interface Stampabile permits Riepilogo, Ricevuta.Fissata, Atto {

    /** Name of the template and of the model in it. */
    String stampa();

    String titolo();

    /** The moment the document bears; with equal content, it makes equal files. */
    Instant momento();

    /** SHA-256 of the coat of arms at its head; empty for none. */
    default String stemma() {
        return "";
    }
}

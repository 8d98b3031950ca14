package it.architrave.regia.vaglio;

import java.util.List;

/**
 * A breach of the law that a model allows.
 *
 * @param fatto    what is wrong there
 * @param percorso labels of the shortest way that leads to it
 */
public record Rilievo(String regola, String articolo, String nodo, String fatto, List<String> percorso) {

    /** The way and the breach as the metropolitan room reads them. */
    public String inParole() {
        return regola + " (" + articolo + "). " + fatto + ": " + String.join(" → ", percorso);
    }
}

package it.architrave.fascicolo;

import java.util.UUID;

/** Identity of a document in a case file. */
public record DocumentoId(UUID valore) {

    static DocumentoId nuovo() {
        return new DocumentoId(UUID.randomUUID());
    }

    /** The id in an address; anything else than a UUID is no document at all. */
    public static DocumentoId di(String testo) {
        try {
            return new DocumentoId(UUID.fromString(testo));
        } catch (IllegalArgumentException e) {
            throw new DocumentoNonTrovato(testo);
        }
    }

    @Override
    public String toString() {
        return valore.toString();
    }
}

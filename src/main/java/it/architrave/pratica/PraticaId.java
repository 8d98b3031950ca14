package it.architrave.pratica;

import java.util.UUID;

/** Identity of a filing from its first draft on; documents and answers hang on it. */
public record PraticaId(UUID valore) {

    public static PraticaId nuovo() {
        return new PraticaId(UUID.randomUUID());
    }

    /** The id in an address; anything else than a UUID is no case at all. */
    public static PraticaId di(String testo) {
        try {
            return new PraticaId(UUID.fromString(testo));
        } catch (IllegalArgumentException e) {
            throw new PraticaNonTrovata(testo);
        }
    }

    @Override
    public String toString() {
        return valore.toString();
    }
}

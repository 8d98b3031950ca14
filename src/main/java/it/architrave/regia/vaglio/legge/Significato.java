package it.architrave.regia.vaglio.legge;

/**
 * One thing that a step does in law.
 *
 * @param oggetto the act, request, term, sum or fact; empty where the verb needs none
 */
public record Significato(Verbo verbo, String oggetto) {

    /** Reads {@code ADOTTA:DIVIETO}; refuses a verb that is none. */
    static Significato di(String testo) {
        String[] parti = testo.split(":", 2);
        return new Significato(Verbo.valueOf(parti[0]), parti.length > 1 ? parti[1] : "");
    }
}

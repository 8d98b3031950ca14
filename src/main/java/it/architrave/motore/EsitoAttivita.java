package it.architrave.motore;

import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;

/** What an officer answered in the form of a task, and who it was. */
public record EsitoAttivita(String chi, HashMap<String, Object> risposte) implements Serializable {

    public static EsitoAttivita di(String chi, Map<String, Object> risposte) {
        return new EsitoAttivita(chi, new HashMap<>(risposte));
    }

    /** The answer to a field; an empty text if nothing was said. */
    public String testo(String chiave) {
        Object valore = risposte.get(chiave);
        return valore == null ? "" : valore.toString();
    }
}

package it.architrave.termini.bpmn;

import java.time.Instant;

/**
 * A timer of a term as the engine keeps it.
 *
 * @param istanza   run of the model in which it waits
 * @param variabile name of the variable that it reads
 */
record SvegliaInAttesa(String id, String istanza, String variabile, Instant quando) {

    boolean ferma() {
        return quando.equals(Sveglie.FERMA);
    }
}

package it.architrave.scrivania.web;

import it.architrave.scrivania.RigaAttivita;
import org.jspecify.annotations.Nullable;

/**
 * One open task in the queue.
 *
 * @param comune      name of the municipality
 * @param assegnatario name of who has taken it
 */
record RigaDiCoda(RigaAttivita attivita, String comune, @Nullable String assegnatario, boolean mia, String aperta) {

    public boolean libera() {
        return assegnatario == null;
    }
}

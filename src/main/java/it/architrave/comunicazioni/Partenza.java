package it.architrave.comunicazioni;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The mark of who is sending a notice, written before the conversation with the server.
 *
 * @param presoDa       one taking, of one process; only who still holds it writes the outcome
 * @param inPartenzaDal from when its lease runs
 * @param partenze      how many times the notice set out
 */
record Partenza(@Nullable String presoDa, @Nullable Instant inPartenzaDal, int partenze) {

    static final Partenza NESSUNA = new Partenza(null, null, 0);

    Partenza presa(String chi, Instant ora) {
        return new Partenza(chi, ora, partenze + 1);
    }
}

package it.architrave.comunicazioni;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How the outgoing mail of the whole installation stands: numbers, no contents.
 *
 * @param inAttesa    notices that have not left
 * @param dal         since when the oldest of them waits
 * @param inRitardo   those of them that have waited too long
 * @param rifiutati   notices that the server will never take as they are
 * @param server      the breaker, as this process sees it
 * @param serverFermo since when the breaker is open
 */
public record StatoPosta(long inAttesa, @Nullable Instant dal, long inRitardo, long rifiutati, StatoServer server,
                         @Nullable Instant serverFermo) {

    public long fermi() {
        return inRitardo + rifiutati;
    }
}

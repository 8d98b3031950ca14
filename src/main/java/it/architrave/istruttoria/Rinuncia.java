package it.architrave.istruttoria;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the counter finds on a withdrawal.
 *
 * @param sopralluogo day of the site visit, needed once works have begun (art. 27 d.P.R. 380/2001)
 * @param esito       what the visit found
 * @param annotazione for the journal; may be empty
 */
public record Rinuncia(boolean lavoriIniziati, @Nullable LocalDate sopralluogo, String esito, String annotazione) {
}

package it.architrave.istruttoria;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The certificate of regular contributions of who does the works, as the counter has acquired it (art. 90 c. 10 D.Lgs. 81/2008).
 *
 * @param estremi    its number
 * @param validoFino last day of its validity; none where it is not regular
 * @param rilievo    what is not regular; empty where all is
 */
public record Durc(boolean regolare, String estremi, @Nullable LocalDate validoFino, String rilievo) {
}

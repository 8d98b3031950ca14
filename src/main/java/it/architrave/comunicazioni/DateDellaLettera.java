package it.architrave.comunicazioni;

import it.architrave.territorio.Fuso;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import org.jspecify.annotations.Nullable;

/**
 * When a letter left and when it arrived; the day on which its act was adopted is the act's own.
 *
 * @param spedita    when its last copy left; none while one waits
 * @param consegnata day on which it was delivered; none while nobody knows
 * @param prova      by what the delivery is known; empty while nobody does
 */
public record DateDellaLettera(@Nullable Instant spedita, @Nullable LocalDate consegnata, String prova) {

    /** Of a letter that has not been written. */
    public static final DateDellaLettera NESSUNA = new DateDellaLettera(null, null, "");

    /** In Italy's time. */
    public @Nullable ZonedDateTime speditaIl() {
        return spedita == null ? null : spedita.atZone(Fuso.ROMA);
    }

    /** Whether it was written and nobody knows yet when it arrived. */
    public boolean daRegistrare() {
        return this != NESSUNA && consegnata == null;
    }
}

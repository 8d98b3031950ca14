package it.architrave.termini.regole;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened on a day.
 *
 * @param giorni what the act itself gives, where it gives days
 */
public record Evento(TipoEvento tipo, LocalDate data, @Nullable Integer giorni) {

    int giorniDati() {
        return giorni == null ? 0 : giorni;
    }
}

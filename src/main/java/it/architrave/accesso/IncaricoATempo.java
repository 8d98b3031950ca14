package it.architrave.accesso;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A role in an office with its days.
 *
 * @param dal first day; null: always
 * @param al  last day, included; null: until withdrawn
 */
public record IncaricoATempo(Incarico incarico, @Nullable LocalDate dal, @Nullable LocalDate al) {

    public boolean vige(LocalDate giorno) {
        return (dal == null || !giorno.isBefore(dal)) && !cessato(giorno);
    }

    public boolean cessato(LocalDate giorno) {
        return al != null && giorno.isAfter(al);
    }
}

package it.architrave.catalogo;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A row of parameters with the days on which it holds, first and last included.
 *
 * @param vicinanza how near its scope is: State, region, municipality
 */
public record Disposizione(Parametro parametro, Vicinanza vicinanza, LocalDate dal, @Nullable LocalDate al) {

    /** From the farthest scope to the nearest. */
    public enum Vicinanza { STATO, REGIONE, COMUNE }

    public String codice() {
        return parametro.codice();
    }

    public boolean vale(LocalDate giorno) {
        return !dal.isAfter(giorno) && (al == null || !al.isBefore(giorno));
    }
}

package it.architrave.catalogo;

import it.architrave.territorio.Comune;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which rows of the register somebody wants to see; an empty word and a missing value leave them all.
 *
 * @param comune only what could hold there: the State's rows, its region's, its own
 * @param giorno only what is in force on that day
 */
public record FiltroDeiParametri(String gruppo, @Nullable Comune comune, @Nullable Marca marca, @Nullable LocalDate giorno) {
}

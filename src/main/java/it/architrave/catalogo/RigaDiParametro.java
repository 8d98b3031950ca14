package it.architrave.catalogo;

import it.architrave.accesso.Periodo;
import it.architrave.territorio.Comune;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A row of parameters as the register keeps it.
 *
 * @param periodo from the first day on which it holds to the last; open while nothing has ended it
 * @param fonte   article, or the act of the municipality
 * @param nota    its {@link Marca marks} and their sense
 */
public record RigaDiParametro(long id, String codice, AmbitoTerritoriale ambito, Valore valore, Periodo periodo,
                              String fonte, String nota) {

    /** A value in its unit. */
    public record Valore(String testo, UnitaDiParametro unita) {
    }

    public LocalDate dal() {
        return Objects.requireNonNull(periodo.dal());
    }

    public @Nullable LocalDate al() {
        return periodo.al();
    }

    public boolean vige(LocalDate giorno) {
        LocalDate ultimo = al();
        return !giorno.isBefore(dal()) && (ultimo == null || !giorno.isAfter(ultimo));
    }

    /** Whether it rules that municipality on its first day, among these rows of the same code. */
    public boolean regge(Comune comune, List<RigaDiParametro> storia) {
        return ambito.comprende(comune) && storia.stream().noneMatch(r -> r.ambito.comprende(comune)
                && r.ambito.piuVicino(ambito) && r.vige(dal()));
    }
}

package it.architrave.termini;

import it.architrave.termini.calcolo.Arresto;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A stop of a term with the kind of act that made it.
 *
 * @param motivo      code of the kind, by which its times are counted
 * @param riavviataIl day of the act that set the term going again; none while there was none
 */
public record Fermata(String motivo, Arresto arresto, @Nullable LocalDate riavviataIl) {

    /** Whether the term stands still by it on that day. */
    boolean dura(LocalDate giorno) {
        LocalDate al = arresto.al();
        return !giorno.isBefore(arresto.dal()) && (al == null || giorno.isBefore(al));
    }

    /** Set going by an act of that day; the run goes on from {@code ripresa}. */
    Fermata riavviata(LocalDate oggi, LocalDate ripresa) {
        return new Fermata(motivo, arresto.finito(ripresa), oggi);
    }
}

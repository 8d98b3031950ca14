package it.architrave.termini.regole;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Every date of a procedure after its history, with reasons and warnings.
 *
 * @param normativa since when the set of parameters in force on the opening day has held
 */
public record Esito(Procedimento procedimento, LocalDate normativa, List<TermineCalcolato> termini, List<Avviso> avvisi) {

    public Optional<TermineCalcolato> termine(CodiceTermine codice) {
        return termini.stream().filter(t -> t.codice() == codice).findFirst();
    }
}

package it.architrave.termini;

import it.architrave.pratica.NumeroPratica;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An open term, and where it would end with another duration of its parameter.
 *
 * @param presentata  day on which its case was filed
 * @param scadenza    last useful day as it stands; none while it stands still
 * @param ricalcolata the same with the other duration
 * @param impedimento why it cannot be moved; empty if it can
 */
public record TermineToccato(long id, NumeroPratica numero, String denominazione, LocalDate presentata,
                             @Nullable LocalDate scadenza, @Nullable LocalDate ricalcolata, String impedimento) {

    public boolean spostabile() {
        return impedimento.isEmpty();
    }
}

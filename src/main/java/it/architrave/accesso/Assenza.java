package it.architrave.accesso;

import it.architrave.territorio.CodiceIstat;
import java.time.LocalDate;

/**
 * Days, the first and the last included, on which a person of an office is away and another holds the roles.
 *
 * @param motivo why, only for who manages the office; often empty
 */
public record Assenza(long id, String nomeUtente, CodiceIstat comune, LocalDate dal, LocalDate al, String sostituto,
                      String motivo) {

    public boolean inCorso(LocalDate giorno) {
        return !giorno.isBefore(dal) && !giorno.isAfter(al);
    }
}

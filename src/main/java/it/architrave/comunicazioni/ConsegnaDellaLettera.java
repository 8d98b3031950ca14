package it.architrave.comunicazioni;

import it.architrave.pratica.NumeroPratica;
import it.architrave.territorio.CodiceIstat;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Table;

/**
 * The delivery of a letter to the party (art. 21-bis L. 241/1990), as the office registered it. Never changed.
 *
 * @param chiave key of the letter within its case
 * @param prova  by what it is known
 */
@Table("consegna")
public record ConsegnaDellaLettera(@Id @Nullable Long id, NumeroPratica pratica, CodiceIstat comune, String chiave,
                                   LocalDate giorno, String prova, @Embedded.Empty Registrata registrata) {

    /** Who registered it, and when. */
    public record Registrata(String chi, Instant registrata) {
    }
}

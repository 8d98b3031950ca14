package it.architrave.istruttoria.requisiti;

import it.architrave.pratica.NumeroPratica;
import it.architrave.territorio.CodiceIstat;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;

/**
 * An examination of the requirements of a case, as it was made, by whom and when. Never changed.
 *
 * @param rilievi what was found, in plain words; empty only where all conforms
 */
public record EsameDeiRequisiti(@Id @Nullable Long id, NumeroPratica numero, CodiceIstat comune, EsitoRequisiti esito,
                                String rilievi, String chi, Instant quando) {
}

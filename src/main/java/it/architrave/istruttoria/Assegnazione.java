package it.architrave.istruttoria;

import it.architrave.pratica.NumeroPratica;
import it.architrave.territorio.CodiceIstat;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;

/**
 * To whom the examination of a case was given, by whom and when (art. 5 c. 1 L. 241/1990). Never changed.
 *
 * @param istruttore user name of the examiner
 * @param nome       name of the examiner, as it was then
 */
public record Assegnazione(@Id @Nullable Long id, NumeroPratica numero, CodiceIstat comune, String istruttore, String nome,
                           String chi, Instant quando) {
}

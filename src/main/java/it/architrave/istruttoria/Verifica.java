package it.architrave.istruttoria;

import it.architrave.pratica.NumeroPratica;
import it.architrave.territorio.CodiceIstat;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Embedded;

/** A formal check of a case, as it was made, by whom and when (art. 6-bis c. 4 d.P.R. 380/2001). Never changed. */
public record Verifica(@Id @Nullable Long id, NumeroPratica numero, CodiceIstat comune, @Embedded.Empty Esame esame,
                       String chi, Instant quando) {
}

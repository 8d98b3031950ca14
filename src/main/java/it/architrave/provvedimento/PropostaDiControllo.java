package it.architrave.provvedimento;

import it.architrave.pratica.NumeroPratica;
import it.architrave.territorio.CodiceIstat;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;

/**
 * What the responsible of the proceedings proposes to the head of the office, who decides (art. 6 c. 1 lett. e L. 241/1990).
 *
 * @param atto  which act is proposed
 * @param testo its reasons, and the measures where it is an order to conform
 */
public record PropostaDiControllo(@Id @Nullable Long id, NumeroPratica numero, CodiceIstat comune, TipoProvvedimento atto,
                                  String testo, String chi, Instant quando) {
}

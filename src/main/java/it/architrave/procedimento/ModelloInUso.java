package it.architrave.procedimento;

import it.architrave.territorio.CodiceIstat;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;

/** Which model new cases of a procedure start on, for one municipality or for all, and since when. */
public record ModelloInUso(@Id @Nullable Long id, String procedimento, @Nullable CodiceIstat comune, String definizione,
                           Instant dal) {
}

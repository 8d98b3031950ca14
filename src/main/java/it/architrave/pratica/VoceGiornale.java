package it.architrave.pratica;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Table;

/** A line of the journal, the legal evidence of a case: who did what, when and why. Never changed, never deleted. */
@Table("giornale")
public record VoceGiornale(@Id @Nullable Long id, NumeroPratica numero, Instant momento, String chi, String fatto,
                           String motivo) {
}

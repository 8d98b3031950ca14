package it.architrave.comunicazioni;

import it.architrave.pratica.NumeroPratica;
import it.architrave.territorio.CodiceIstat;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Table;

/** A receipt as the first versions kept it: its facts as one JSON text, never changed. */
@Table("ricevuta")
record RicevutaRilasciata(@Id @Nullable Long id, CodiceIstat comune, NumeroPratica pratica, String contenuto) {
}

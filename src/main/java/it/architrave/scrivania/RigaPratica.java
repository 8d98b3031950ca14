package it.architrave.scrivania;

import it.architrave.pratica.NumeroPratica;
import it.architrave.pratica.StatoPratica;
import java.time.Instant;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Table;

/** One case as lists show it: state, and in whose hands it is. */
@Table("scrivania_pratica")
public record RigaPratica(@Id NumeroPratica numero, String procedimento, String oggetto, String titolare,
                          StatoPratica stato, String inCaricoA, Instant presentataIl) {
}

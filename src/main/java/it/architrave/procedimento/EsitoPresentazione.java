package it.architrave.procedimento;

import it.architrave.pratica.NumeroPratica;
import java.time.Instant;

/** What filing gave: case number, receipt number, certified time. */
public record EsitoPresentazione(NumeroPratica numero, String ricevuta, Instant presentataIl) {
}

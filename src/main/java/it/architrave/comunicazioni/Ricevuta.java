package it.architrave.comunicazioni;

import it.architrave.pratica.NumeroPratica;
import java.time.Instant;
import java.util.List;

/**
 * The receipt of a filing, its facts fixed when it was filed (art. 18-bis L. 241/1990).
 *
 * @param numero  number of the receipt
 * @param ufficio responsible unit
 */
public record Ricevuta(String numero, NumeroPratica pratica, Instant presentataIl, String oggetto, Effetti effetti,
                       String ufficio, List<DocumentoAcquisito> documenti) {
}

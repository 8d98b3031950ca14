package it.architrave.comunicazioni;

import it.architrave.accesso.Utente;
import it.architrave.pratica.NumeroPratica;
import java.util.List;
import java.util.Map;

/**
 * What a party is about to communicate.
 *
 * @param dati      answers of the form of that type
 * @param documenti ids of documents already in the case file
 * @param chiave    idempotency key: the same key on the same case answers the first answer
 */
public record NuovaComunicazione(NumeroPratica pratica, TipoComunicazione tipo, Map<String, Object> dati,
                                 List<String> documenti, String chiave, Utente mittente) {

    public NuovaComunicazione {
        documenti = List.copyOf(documenti);
    }
}

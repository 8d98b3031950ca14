package it.architrave.comunicazioni;

import it.architrave.pratica.NumeroPratica;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A letter of the office to the parties of a case.
 *
 * @param oggetto   subject, without the case number
 * @param modello   text template below {@code templates/}, without its ending
 * @param dati      what the template reads, beside {@code pratica} and {@code comune}
 * @param chiave    the same key leaves once to each addressee of the case
 * @param documento document that it carries
 */
public record Lettera(NumeroPratica pratica, String oggetto, String modello, Map<String, Object> dati, String chiave,
                      @Nullable String documento) {

    public Lettera(NumeroPratica pratica, String oggetto, String modello, Map<String, Object> dati, String chiave) {
        this(pratica, oggetto, modello, dati, chiave, null);
    }
}

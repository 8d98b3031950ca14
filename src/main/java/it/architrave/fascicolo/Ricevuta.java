package it.architrave.fascicolo;

import java.time.Instant;
import java.util.List;

/**
 * The receipt of a filing (art. 18-bis L. 241/1990): it attests that and when, not that the filing conforms.
 *
 * @param ufficio    municipality and unit responsible
 * @param presentata number, by whom, for what
 * @param effetti    what the law ties to the filing, in plain sentences: start of works, controls, dates; by procedure
 * @param documenti  documents acquired
 * @param momento    certified time of filing
 */
public record Ricevuta(String numero, Ufficio ufficio, Presentata presentata, List<String> effetti,
                       List<Allegato> documenti, Instant momento) implements Stampabile {

    /** Who is responsible: municipality, organisational unit, address. */
    public record Ufficio(String comune, String unita, String recapito) {
    }

    /** The case as filed. */
    public record Presentata(String pratica, String procedimento, String oggetto, String presentatore) {
    }

    @Override
    public String stampa() {
        return "ricevuta";
    }

    @Override
    public String titolo() {
        return "Ricevuta di presentazione n. " + numero;
    }
}

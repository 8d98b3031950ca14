package it.architrave.fascicolo;

import java.time.Instant;
import java.util.List;

/**
 * A receipt in words, as page, mail and paper say it (art. 18-bis L. 241/1990): it attests that and when, not that what
 * was received conforms.
 *
 * @param titolo    what has been received
 * @param ente      who received it
 * @param dati      numbers, time, persons, responsible unit
 * @param sezioni   what was received, what the law ties to it, what the party may do
 * @param documenti documents acquired, with their fingerprints
 * @param momento   certified time
 */
public record Ricevuta(String numero, String titolo, Ente ente, List<Voce> dati, List<Sezione> sezioni,
                       List<Allegato> documenti, Instant momento) {

    /** A heading with its sentences and answers; {@code rilievo} for what nobody should overlook. */
    public record Sezione(String titolo, List<String> frasi, List<Voce> voci, boolean rilievo) {
    }

    /**
     * A receipt whose content cannot change any more.
     *
     * @param pratica  number of the case, on whose page it can be found again
     * @param impronta SHA-256 of the fixed content
     */
    public record Fissata(Ricevuta ricevuta, String pratica, String impronta) implements Stampabile {

        @Override
        public String stampa() {
            return "ricevuta";
        }

        @Override
        public String titolo() {
            return ricevuta.titolo + " – n. " + ricevuta.numero;
        }

        @Override
        public Instant momento() {
            return ricevuta.momento;
        }

        @Override
        public String stemma() {
            return ricevuta.ente.stemma();
        }
    }
}

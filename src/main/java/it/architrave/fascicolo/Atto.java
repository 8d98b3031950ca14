package it.architrave.fascicolo;

import java.time.Instant;
import java.util.List;

/**
 * An act of the office (art. 3 L. 241/1990: reasons, and remedies with term and authority).
 *
 * @param titolo       kind of act
 * @param estremi      number and case it belongs to
 * @param responsabile who adopts it, with the office held
 * @param momento      day of the act
 */
public record Atto(String titolo, Ente ente, Estremi estremi, Corpo corpo, Firma responsabile,
                   Instant momento) implements Stampabile {

    /** Number of the act, case, object, to whom. */
    public record Estremi(String numero, String pratica, String oggetto, String destinatario) {
    }

    /**
     * The parts of the act, a paragraph each.
     *
     * @param parte heading of the decision
     */
    public record Corpo(String parte, List<String> premesse, List<String> decisione, List<String> rimedi) {
    }

    /** Who answers for it. */
    public record Firma(String nome, String qualifica) {
    }

    @Override
    public String stampa() {
        return "atto";
    }

    @Override
    public String stemma() {
        return ente.stemma();
    }
}

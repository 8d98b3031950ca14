package it.architrave.fascicolo;

import java.util.List;

/**
 * The head of a paper: municipality, unit responsible, how to reach it.
 *
 * @param recapiti lines of address, certified mail, telephone, hours; none where nothing is known
 * @param stemma   SHA-256 of the coat of arms kept with {@link CopieConservate}; empty where there is none
 */
public record Ente(String comune, String ufficio, List<String> recapiti, String stemma) {
}

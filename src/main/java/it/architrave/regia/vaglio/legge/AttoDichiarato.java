package it.architrave.regia.vaglio.legge;

import java.util.List;
import java.util.Set;

/**
 * An act of the office.
 *
 * @param finale whether a case can end with it
 * @param gruppi roles to which the law, or the order of the municipality, gives its signature
 */
public record AttoDichiarato(String nome, boolean finale, Set<String> gruppi, String articolo) {

    static AttoDichiarato di(List<String> riga) {
        return new AttoDichiarato(riga.get(0), riga.get(1).equals("finale"), Set.of(riga.get(2).split(" ")), riga.get(3));
    }
}

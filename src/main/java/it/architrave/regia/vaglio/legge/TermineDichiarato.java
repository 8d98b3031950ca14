package it.architrave.regia.vaglio.legge;

import java.util.List;

/**
 * A term of the law as the models name it.
 *
 * @param parola  last word of its code: the same in every procedure
 * @param sveglia variable that its timer reads
 */
public record TermineDichiarato(String parola, Natura natura, String sveglia, String articolo) {

    static TermineDichiarato di(List<String> riga) {
        return new TermineDichiarato(riga.get(0), Natura.valueOf(riga.get(1)), riga.get(2), riga.get(3));
    }

    /** The last word of a term's code. */
    public static String parola(String codice) {
        return codice.substring(codice.lastIndexOf('.') + 1);
    }
}

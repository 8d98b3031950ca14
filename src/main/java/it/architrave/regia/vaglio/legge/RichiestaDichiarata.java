package it.architrave.regia.vaglio.legge;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the office may ask of the party, and what that does to a clock.
 *
 * @param termine the term given to the party
 * @param arresto how its article stops the other term; none where it stops nothing
 * @param fermato the term that it stops; empty where it stops nothing
 */
public record RichiestaDichiarata(String tipo, String termine, @Nullable Verbo arresto, String fermato, String articolo) {

    static RichiestaDichiarata di(List<String> riga) {
        return new RichiestaDichiarata(riga.get(0), riga.get(1), riga.get(2).isEmpty() ? null : Verbo.valueOf(riga.get(2)),
                riga.get(3), riga.get(4));
    }

    /** Whether its article stops that term in that way. */
    public boolean ferma(String codice, Verbo come) {
        return arresto == come && fermato.equals(TermineDichiarato.parola(codice));
    }
}

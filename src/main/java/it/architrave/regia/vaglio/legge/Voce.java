package it.architrave.regia.vaglio.legge;

import java.util.Arrays;
import java.util.List;

/**
 * A line of the table of meanings: one outcome of a step.
 *
 * @param chi       delegate of a task, {@code messaggio:} or {@code decisione:} and its name; {@code @} and the last word of
 *                  a term's code where it matters which term
 * @param variabile what the outcome is written to; empty where the model does not read one
 */
public record Voce(String chi, String variabile, String valore, List<Significato> significati, String articolo) {

    static Voce di(List<String> riga) {
        String[] esito = riga.get(1).split("=", 2);
        return new Voce(riga.get(0), esito[0], esito.length > 1 ? esito[1] : "",
                Arrays.stream(riga.get(2).split(" ")).filter(s -> !s.isEmpty()).map(Significato::di).toList(), riga.get(3));
    }

    /** Whether the step does this in that outcome. */
    public boolean dice(Verbo verbo) {
        return significati.stream().anyMatch(s -> s.verbo() == verbo);
    }
}

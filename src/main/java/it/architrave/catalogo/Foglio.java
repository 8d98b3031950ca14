package it.architrave.catalogo;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A filled-in quadro to read: what was answered, in words, in the order of the official form. */
public record Foglio(String codice, String lettera, String titolo, List<Voce> voci) {

    /**
     * An answer, or what a group or an item holds.
     *
     * @param lettera number in the official form, where it is not that of what contains it
     * @param valore  the lines of the answer; none where there are inner answers
     */
    public record Voce(@Nullable String lettera, String etichetta, List<String> valore, List<Voce> voci) {
    }

    /** The quadro with these answers, which must already be those that count; unanswered fields are left out. */
    public static Foglio di(Quadro quadro, Map<String, Object> valori) {
        return new Foglio(quadro.codice(), quadro.lettera(), quadro.titolo(),
                Stesura.voci(quadro.campi(), valori, quadro.lettera()));
    }

    /** Letter and title, as printed over the quadro. */
    public String intestazione() {
        return lettera.isEmpty() ? titolo : lettera + ") " + titolo;
    }

    public boolean vuoto() {
        return voci.isEmpty();
    }
}

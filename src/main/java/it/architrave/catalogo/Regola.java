package it.architrave.catalogo;

import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A check of what an answer means, beyond its type. */
@FunctionalInterface
interface Regola {

    /** What is wrong with the text and what to do, or nothing. */
    @Nullable String errore(String testo, Livello accanto);

    static Regola che(Predicate<String> giusto, String messaggio) {
        return (testo, accanto) -> giusto.test(testo) ? null : messaggio;
    }

    static Regola modello(String espressione, String messaggio) {
        return che(Pattern.compile(espressione).asMatchPredicate(), messaggio);
    }
}

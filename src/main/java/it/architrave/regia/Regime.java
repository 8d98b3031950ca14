package it.architrave.regia;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The legal regime of a model, as its version tag names it: article, and the day from which it is in force. */
final class Regime {

    private static final Pattern FORMA = Pattern.compile("(.*) – (\\d{4})-(\\d{2})-(\\d{2})");

    private Regime() {
    }

    static String inParole(@Nullable String etichetta) {
        if (etichetta == null) {
            return "";
        }
        Matcher forma = FORMA.matcher(etichetta);
        return forma.matches() ? "%s, in vigore dal %s/%s/%s".formatted(forma.group(1), forma.group(4), forma.group(3),
                forma.group(2)) : etichetta;
    }
}

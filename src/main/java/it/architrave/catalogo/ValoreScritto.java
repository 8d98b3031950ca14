package it.architrave.catalogo;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a person wrote in one field, as the value that is kept; what cannot be read stays as written, for the checks to name. */
final class ValoreScritto {

    private static final Set<String> MAIUSCOLI = Set.of("codiceFiscale", "codiceFiscaleOPartitaIva", "provincia");
    private static final Pattern A_MIGLIAIA = Pattern.compile("-?\\d{1,3}(\\.\\d{3})+(,\\d+)?");
    private static final Pattern SEMPLICE = Pattern.compile("-?\\d{1,18}([.,]\\d{1,9})?");
    private static final Pattern GIORNO = Pattern.compile("(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})");

    private ValoreScritto() {
    }

    static @Nullable Object di(Campo campo, String scritto) {
        String testo = scritto.replace("\r\n", "\n").strip();
        if (testo.isEmpty()) {
            return null;
        }
        return switch (campo.tipo()) {
            case NUMERO -> numero(testo);
            case DATA -> giorno(testo);
            default -> MAIUSCOLI.contains(String.valueOf(campo.vincoli().controllo()))
                    ? testo.toUpperCase(Locale.ITALIAN) : testo;
        };
    }

    /** Italian writing: the comma parts the decimals, points part the thousands; 12.5 is understood too. */
    private static Object numero(String testo) {
        String piano = A_MIGLIAIA.matcher(testo).matches() ? testo.replace(".", "") : testo;
        return SEMPLICE.matcher(piano).matches() ? new BigDecimal(piano.replace(',', '.')) : testo;
    }

    private static String giorno(String testo) {
        Matcher parti = GIORNO.matcher(testo);
        return parti.matches() ? "%s-%02d-%02d".formatted(parti.group(3), Integer.valueOf(parti.group(2)),
                Integer.valueOf(parti.group(1))) : testo;
    }
}

package it.architrave.catalogo;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Answers in the words of a reader. */
final class Parole {

    private static final DateTimeFormatter GIORNO = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private Parole() {
    }

    static String di(Campo campo, @Nullable Object risposta) {
        if (risposta == null || "".equals(risposta)) {
            return "";
        }
        return switch (campo.tipo()) {
            case CASELLA -> Boolean.TRUE.equals(risposta) ? "Sì" : "No";
            case SCELTA, TENDINA -> etichetta(campo, risposta);
            case ELENCO -> risposta instanceof Collection<?> scelte
                    ? scelte.stream().map(s -> etichetta(campo, s)).collect(Collectors.joining("; "))
                    : etichetta(campo, risposta);
            case DATA -> giorno(risposta.toString());
            case NUMERO -> risposta instanceof Number n ? new BigDecimal(n.toString()).toPlainString().replace('.', ',')
                    : risposta.toString();
            default -> risposta.toString();
        };
    }

    private static String etichetta(Campo campo, Object valore) {
        return campo.opzioni().stream().filter(o -> o.valore().equals(valore.toString()))
                .map(Opzione::etichetta).findFirst().orElse(valore.toString());
    }

    static String giorno(String iso) {
        try {
            return LocalDate.parse(iso).format(GIORNO);
        } catch (DateTimeParseException e) {
            return iso; // a draft may hold an impossible date: it is shown as written
        }
    }
}

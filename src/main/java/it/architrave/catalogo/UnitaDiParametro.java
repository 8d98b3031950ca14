package it.architrave.catalogo;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What the value of a parameter is counted in, and how it may be written. */
public enum UnitaDiParametro {

    GIORNI("giorno", "giorni", UnitaDiParametro::intero, "Un numero intero di giorni."),
    GIORNI_LAVORATIVI("giorno lavorativo", "giorni lavorativi", UnitaDiParametro::intero, "Un numero intero di giorni lavorativi."),
    MESI("mese", "mesi", UnitaDiParametro::intero, "Un numero intero di mesi."),
    ANNI("anno", "anni", UnitaDiParametro::intero, "Un numero intero di anni."),
    EURO("euro", "euro", UnitaDiParametro::importo, "Un importo in euro, con due decimali al più."),
    SCELTA("", "", UnitaDiParametro::parola, "Uno dei valori proposti."),
    DATA("", "", UnitaDiParametro::data, "Una data: giorno, mese e anno."),
    ORA("", "", UnitaDiParametro::ora, "Un’ora del giorno: ore e minuti, 09:00."),
    ELENCO_GIORNI("giorni", "giorni", UnitaDiParametro::elenco, "Numeri interi di giorni, separati da virgole.");

    private static final Pattern INTERO = Pattern.compile("\\d{1,4}");
    private static final Pattern IMPORTO = Pattern.compile("\\d{1,7}(\\.\\d{1,2})?");
    private static final Pattern PAROLA = Pattern.compile("[A-Z0-9_]{1,40}");

    private final String uno;
    private final String tanti;
    private final UnaryOperator<String> forma;
    private final String aiuto;

    UnitaDiParametro(String uno, String tanti, UnaryOperator<String> forma, String aiuto) {
        this.uno = uno;
        this.tanti = tanti;
        this.forma = forma;
        this.aiuto = aiuto;
    }

    /** The value as it is kept, or none for what cannot be one. */
    public Optional<String> letto(String scritto) {
        return Optional.of(forma.apply(scritto.strip())).filter(v -> !v.isEmpty());
    }

    /** The value with its unit, for the reader. */
    public String inParole(String valore) {
        if (this == DATA) {
            return Parole.giorno(valore);
        }
        return (valore.replace(",", ", ") + " " + (valore.equals("1") ? uno : tanti)).strip();
    }

    public String aiuto() {
        return aiuto;
    }

    private static String intero(String scritto) {
        return INTERO.matcher(scritto).matches() ? String.valueOf(Integer.parseInt(scritto)) : "";
    }

    private static String importo(String scritto) {
        String conPunto = scritto.replace(',', '.');
        return IMPORTO.matcher(conPunto).matches() ? conPunto : "";
    }

    private static String parola(String scritto) {
        return PAROLA.matcher(scritto).matches() ? scritto : "";
    }

    private static String data(String scritto) {
        try {
            return LocalDate.parse(scritto).toString();
        } catch (DateTimeException nonEUnaData) {
            return "";
        }
    }

    private static String ora(String scritto) {
        try {
            return LocalTime.parse(scritto).toString();
        } catch (DateTimeException nonEUnOra) {
            return "";
        }
    }

    private static String elenco(String scritto) {
        String[] numeri = scritto.split("\\s*,\\s*", -1);
        return Arrays.stream(numeri).allMatch(n -> INTERO.matcher(n).matches())
                ? Arrays.stream(numeri).map(n -> String.valueOf(Integer.parseInt(n))).distinct().collect(Collectors.joining(","))
                : "";
    }
}

package it.architrave.termini.spiegazione;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Days as an Italian reader writes them, with the article that their number asks for (il 3, l’8, l’11). */
public final class Giorno {

    private static final DateTimeFormatter ESTESO = DateTimeFormatter.ofPattern("d MMMM yyyy (EEEE)", Locale.ITALIAN);
    private static final DateTimeFormatter SENZA_GIORNO = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ITALIAN);
    private static final DateTimeFormatter BREVE = DateTimeFormatter.ofPattern("d/M/yyyy", Locale.ITALIAN);
    private static final DateTimeFormatter SENZA_ANNO = DateTimeFormatter.ofPattern("d/M", Locale.ITALIAN);
    private static final DateTimeFormatter CORTO = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ITALIAN);

    private Giorno() {
    }

    /** {@code 1° marzo 2027 (lunedì)} */
    public static String esteso(LocalDate giorno) {
        return primo(ESTESO.format(giorno));
    }

    /** {@code 1° marzo 2027} */
    public static String inLettere(LocalDate giorno) {
        return primo(SENZA_GIORNO.format(giorno));
    }

    /** {@code 1/3/2027} */
    static String breve(LocalDate giorno) {
        return BREVE.format(giorno);
    }

    /** {@code 1/3}, where the year is known. */
    static String senzaAnno(LocalDate giorno) {
        return SENZA_ANNO.format(giorno);
    }

    /** {@code 1 mar 2027}, for narrow places. */
    static String corto(LocalDate giorno) {
        return CORTO.format(giorno);
    }

    /** The written day after {@code il}, {@code dal} or {@code del}. */
    static String dopo(String preposizione, String scritto) {
        boolean elisa = scritto.matches("(8|11)\\D.*");
        return elisa ? (preposizione.equals("il") ? "l’" : preposizione + "l’") + scritto : preposizione + " " + scritto;
    }

    private static String primo(String scritto) {
        return scritto.replaceFirst("^1 ", "1° ");
    }
}

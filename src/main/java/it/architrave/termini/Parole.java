package it.architrave.termini;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Dates as an Italian reader says them. */
final class Parole {

    private static final DateTimeFormatter GIORNO = DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Locale.ITALIAN);

    private Parole() {
    }

    static String giorno(LocalDate data) {
        return GIORNO.format(data);
    }
}

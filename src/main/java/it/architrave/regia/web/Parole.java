package it.architrave.regia.web;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Days as pages of the room write them. */
final class Parole {

    private static final DateTimeFormatter GIORNO = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ITALIAN);

    private Parole() {
    }

    static String giorno(LocalDate giorno) {
        return GIORNO.format(giorno);
    }
}

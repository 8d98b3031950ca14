package it.architrave.sportello.web;

import it.architrave.territorio.Fuso;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Days and hours as pages write them, by the clock on the wall in Italy. */
final class Data {

    private static final DateTimeFormatter GIORNO = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ITALIAN);
    private static final DateTimeFormatter CON_ORA = DateTimeFormatter.ofPattern("d MMMM yyyy 'alle' HH:mm:ss", Locale.ITALIAN);

    private Data() {
    }

    static String conOra(Instant momento) {
        return CON_ORA.format(momento.atZone(Fuso.ROMA));
    }

    static String giorno(Instant momento) {
        return GIORNO.format(momento.atZone(Fuso.ROMA));
    }

    static String giorno(@Nullable LocalDate giorno) {
        return giorno == null ? "" : GIORNO.format(giorno);
    }
}

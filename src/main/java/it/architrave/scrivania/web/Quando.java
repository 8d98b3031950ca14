package it.architrave.scrivania.web;

import it.architrave.territorio.Fuso;
import java.time.Instant;
import java.time.format.DateTimeFormatter;

/** Moments as the desk shows them. */
final class Quando {

    private static final DateTimeFormatter GIORNO = DateTimeFormatter.ofPattern("dd/MM/yyyy").withZone(Fuso.ROMA);
    private static final DateTimeFormatter MOMENTO = DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm").withZone(Fuso.ROMA);

    private Quando() {
    }

    static String giorno(Instant istante) {
        return GIORNO.format(istante);
    }

    static String momento(Instant istante) {
        return MOMENTO.format(istante);
    }
}

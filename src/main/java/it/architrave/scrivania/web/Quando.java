package it.architrave.scrivania.web;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/** Moments as the desk shows them. */
final class Quando {

    private static final ZoneId ROMA = ZoneId.of("Europe/Rome");
    private static final DateTimeFormatter GIORNO = DateTimeFormatter.ofPattern("dd/MM/yyyy").withZone(ROMA);
    private static final DateTimeFormatter MOMENTO = DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm").withZone(ROMA);

    private Quando() {
    }

    static String giorno(Instant istante) {
        return GIORNO.format(istante);
    }

    static String momento(Instant istante) {
        return MOMENTO.format(istante);
    }
}

package it.architrave.territorio;

import java.time.ZoneId;

/** The time zone of the offices: days and hours of the law are read there, wherever the machine stands. */
public final class Fuso {

    public static final ZoneId ROMA = ZoneId.of("Europe/Rome");

    private Fuso() {
    }
}

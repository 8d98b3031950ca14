package it.architrave.termini.spiegazione;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** Where a day stands between the left and the right side of a picture. */
record Scala(LocalDate primo, LocalDate ultimo, double sinistra, double destra) {

    /** How much of its span a term may grow to show today; a today further off stands at the side, with an arrow. */
    private static final double VICINO = 0.25;
    private static final double CODA_APERTA = 0.2;

    static Scala di(Svolgimento s, LocalDate oggi, double sinistra, double destra) {
        LocalDate primo = s.da();
        LocalDate ultimo = s.ultimoGiorno();
        long giorni = Math.max(1, ChronoUnit.DAYS.between(primo, ultimo));
        long vicino = (long) (giorni * VICINO);
        boolean aperto = s.fermo() && oggi.isAfter(ultimo);
        if (oggi.isAfter(ultimo) && (aperto || !oggi.isAfter(ultimo.plusDays(vicino)))) {
            ultimo = oggi;
        } else if (oggi.isBefore(primo) && !oggi.isBefore(primo.minusDays(vicino))) {
            primo = oggi;
        }
        giorni = Math.max(1, ChronoUnit.DAYS.between(primo, ultimo));
        if (s.fermo()) {
            ultimo = ultimo.plusDays(Math.max(1, (long) (giorni * CODA_APERTA)));
        }
        return new Scala(primo, primo.plusDays(Math.max(1, ChronoUnit.DAYS.between(primo, ultimo))), sinistra, destra);
    }

    boolean contiene(LocalDate giorno) {
        return !giorno.isBefore(primo) && !giorno.isAfter(ultimo);
    }

    double x(LocalDate giorno) {
        double quota = (double) ChronoUnit.DAYS.between(primo, giorno) / ChronoUnit.DAYS.between(primo, ultimo);
        return sinistra + Math.min(1, Math.max(0, quota)) * (destra - sinistra);
    }
}

package it.architrave.termini.calcolo;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Predicate;

/** Which days are public holidays in one municipality. Sundays are; Saturdays are not (art. 155 c.p.c., art. 2963 c.c.). */
public class Calendario {

    private static final Set<DayOfWeek> FINE_SETTIMANA = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    /** Knows no holiday: an end that is counted as it falls. */
    public static final Calendario SENZA_FESTE = new Calendario(giorno -> false) {

        @Override
        public boolean festivo(LocalDate giorno) {
            return false;
        }
    };

    private final Predicate<LocalDate> festa;

    /** @param festa holidays other than Sundays */
    public Calendario(Predicate<LocalDate> festa) {
        this.festa = festa;
    }

    public boolean festivo(LocalDate giorno) {
        return giorno.getDayOfWeek() == DayOfWeek.SUNDAY || festa.test(giorno);
    }

    /** The day itself, or the first after it that is no holiday (art. 2963 c. 3 c.c.). */
    public LocalDate primoNonFestivo(LocalDate giorno) {
        LocalDate candidato = giorno;
        while (festivo(candidato)) {
            candidato = candidato.plusDays(1);
        }
        return candidato;
    }

    /** The last of so many working days, counted from the day after. */
    LocalDate lavorativiDopo(LocalDate giorno, int quanti) {
        LocalDate ultimo = giorno;
        for (int contati = 0; contati < quanti; contati += lavorativo(ultimo) ? 1 : 0) {
            ultimo = ultimo.plusDays(1);
        }
        return ultimo;
    }

    private boolean lavorativo(LocalDate giorno) {
        return !FINE_SETTIMANA.contains(giorno.getDayOfWeek()) && !festa.test(giorno);
    }
}

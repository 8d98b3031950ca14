package it.architrave.termini;

import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.DayOfWeek;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/**
 * The public holidays of the State (L. 260/1949 and later); a Saturday is none. The patron saint's day of a municipality
 * is not a holiday of the State and is not counted.
 */
@Component
class Festivita {

    private final HolidayManager calendario =
            HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.ITALY));

    boolean festivo(LocalDate giorno) {
        return giorno.getDayOfWeek() == DayOfWeek.SUNDAY || calendario.isHoliday(giorno);
    }

    /** The day itself, or the first one after it that is no holiday (art. 2963 c. 3 c.c.). */
    LocalDate primoNonFestivo(LocalDate giorno) {
        LocalDate candidato = giorno;
        while (festivo(candidato)) {
            candidato = candidato.plusDays(1);
        }
        return candidato;
    }
}

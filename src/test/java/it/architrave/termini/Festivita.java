package it.architrave.termini;

import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.LocalDate;

/**
 * The public holidays of the State as a library knows them (L. 260/1949 and later), for tests that need no database; the
 * application has them as rows.
 */
class Festivita {

    private final HolidayManager calendario =
            HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.ITALY));

    boolean festivo(LocalDate giorno) {
        return calendario.isHoliday(giorno);
    }
}

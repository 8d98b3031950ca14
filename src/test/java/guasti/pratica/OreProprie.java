package guasti.pratica;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Date;

/** Looks at the machine's clock, in three ways. */
class OreProprie {

    LocalDate oggi() {
        return LocalDate.now();
    }

    /** By the millisecond. */
    static class Altre {

        long ora() {
            return System.currentTimeMillis();
        }
    }

    /** By the old date. */
    static class Vecchie {

        Date ora() {
            return new Date();
        }
    }

    /** By the clock that was given: no breach. */
    static class Giuste {

        LocalDate oggi(Clock orologio) {
            return LocalDate.now(orologio);
        }
    }
}

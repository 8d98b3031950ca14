package it.architrave.comunicazioni;

import it.architrave.territorio.Fuso;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The turn of the reminders: once a day in the whole installation, in the morning, or as soon as somebody runs again. A
 * process that dies over it leaves it to another after a while.
 */
@Component
class TurnoDelGiorno {

    private static final String LAVORO = "promemoria";
    private static final LocalTime MATTINO = LocalTime.of(7, 0);
    private static final Duration PRESA = Duration.ofMinutes(30);
    /** A turn further away is of a clock that has been moved back since. */
    private static final Duration LONTANO = Duration.ofDays(2);

    private final JdbcClient jdbc;
    private final Clock orologio;

    TurnoDelGiorno(JdbcClient jdbc, Clock orologio) {
        this.jdbc = jdbc;
        this.orologio = orologio;
    }

    /** Today, for the one whose turn it is; nothing for the others. */
    @Transactional
    Optional<LocalDate> prendi() {
        Instant ora = orologio.instant();
        return scrivi(ora.plus(PRESA), ora) > 0 ? Optional.of(ora.atZone(Fuso.ROMA).toLocalDate()) : Optional.empty();
    }

    /** Done: the next turn is tomorrow morning. */
    @Transactional
    void finito(LocalDate oggi) {
        Instant domani = oggi.plusDays(1).atTime(MATTINO).atZone(Fuso.ROMA).toInstant();
        jdbc.sql("update turno set prossimo = ? where lavoro = ?").params(domani.atOffset(ZoneOffset.UTC), LAVORO).update();
    }

    private int scrivi(Instant prossimo, Instant ora) {
        return jdbc.sql("update turno set prossimo = ? where lavoro = ? and (prossimo <= ? or prossimo > ?)")
                .params(prossimo.atOffset(ZoneOffset.UTC), LAVORO, ora.atOffset(ZoneOffset.UTC),
                        ora.plus(LONTANO).atOffset(ZoneOffset.UTC)).update();
    }
}

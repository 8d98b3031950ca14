package it.architrave.prova;

import it.architrave.motore.OrologioDelMotore;
import it.architrave.territorio.Fuso;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** A clock that tests move; the engine's follows. */
@TestConfiguration(proxyBeanMethods = false)
public class OrologioDiProva {

    /** The day in Italy when nobody moves the clock, wherever the machine stands. */
    public static LocalDate oggi() {
        return LocalDate.now(Fuso.ROMA);
    }

    @Bean
    @Primary
    Mobile orologioMobile() {
        return new Mobile();
    }

    /** Runs with the machine, shifted. */
    public static class Mobile extends Clock {

        private volatile Duration spostamento = Duration.ZERO;

        @Override
        public ZoneId getZone() {
            return Fuso.ROMA;
        }

        @Override
        public Clock withZone(ZoneId zona) {
            return this;
        }

        @Override
        public Instant instant() {
            return Instant.now().plus(spostamento);
        }

        /** Moves to that day, keeping the time of day. */
        public void vaiAl(LocalDate giorno, OrologioDelMotore motore) {
            spostamento = Duration.ofDays(ChronoUnit.DAYS.between(oggi(), giorno));
            motore.allinea();
        }

        public void avanza(Duration quanto, OrologioDelMotore motore) {
            spostamento = spostamento.plus(quanto);
            motore.allinea();
        }

        public void adesso(OrologioDelMotore motore) {
            spostamento = Duration.ZERO;
            motore.allinea();
        }
    }
}

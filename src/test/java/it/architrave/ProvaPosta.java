package it.architrave;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;

/** The few modules that registering and notifying need, with a clock that only the test moves. */
@EnableAutoConfiguration
@ConfigurationPropertiesScan("it.architrave.territorio")
@ComponentScan({"it.architrave.territorio", "it.architrave.pratica", "it.architrave.protocollo",
        "it.architrave.comunicazioni"})
@Import({Persistenza.class, it.architrave.pratica.PraticaDiProva.class})
public class ProvaPosta {

    @Bean
    OrologioDiProva clock() {
        return new OrologioDiProva();
    }

    /** A clock that stands still until it is moved on. */
    public static class OrologioDiProva extends Clock {

        private final AtomicReference<Instant> ora = new AtomicReference<>(Instant.parse("2026-11-23T09:00:00Z"));

        public void avanza(Duration quanto) {
            ora.updateAndGet(i -> i.plus(quanto));
        }

        @Override
        public ZoneId getZone() {
            return ZoneId.of("Europe/Rome");
        }

        @Override
        public Clock withZone(ZoneId zona) {
            return Clock.fixed(instant(), zona);
        }

        @Override
        public Instant instant() {
            return ora.get();
        }
    }
}

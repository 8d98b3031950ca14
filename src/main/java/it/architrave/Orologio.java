package it.architrave;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The one clock of the application, in Europe/Rome; {@code --architrave.oggi=DATE} moves it for a demonstration. */
@Configuration(proxyBeanMethods = false)
class Orologio {

    private static final ZoneId ROMA = ZoneId.of("Europe/Rome");

    @Bean
    Clock clock(@Value("${architrave.oggi:#{null}}") @Nullable LocalDate oggi) {
        Clock vero = Clock.system(ROMA);
        return oggi == null ? vero
                : Clock.offset(vero, Duration.between(LocalDate.now(vero).atStartOfDay(ROMA), oggi.atStartOfDay(ROMA)));
    }
}

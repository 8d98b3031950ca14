package it.architrave;

import it.architrave.territorio.Fuso;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The one clock of the application, in Europe/Rome; {@code --architrave.oggi=DATE} moves it for a demonstration. */
@Configuration(proxyBeanMethods = false)
class Orologio {


    @Bean
    Clock clock(@Value("${architrave.oggi:#{null}}") @Nullable LocalDate oggi) {
        Clock vero = Clock.system(Fuso.ROMA);
        return oggi == null ? vero
                : Clock.offset(vero, Duration.between(LocalDate.now(vero).atStartOfDay(Fuso.ROMA), oggi.atStartOfDay(Fuso.ROMA)));
    }
}

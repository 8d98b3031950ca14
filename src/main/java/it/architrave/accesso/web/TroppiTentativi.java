package it.architrave.accesso.web;

import java.time.Duration;
import org.springframework.security.core.AuthenticationException;

/** Too many failures lately: for a while nothing is tried, whatever the password. */
class TroppiTentativi extends AuthenticationException {

    private final long secondi;

    TroppiTentativi(Duration attesa) {
        super("Troppi tentativi.");
        secondi = Math.max(1, attesa.plusMillis(999).toSeconds());
    }

    long secondi() {
        return secondi;
    }
}

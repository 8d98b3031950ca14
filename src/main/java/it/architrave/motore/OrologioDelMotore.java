package it.architrave.motore;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.springframework.stereotype.Component;

/** Feeds the engine's clock, one per JVM, from the application's one clock, before jobs and web open. */
@Component
public class OrologioDelMotore {

    private final Clock orologio;

    OrologioDelMotore(Clock orologio) {
        this.orologio = orologio;
        allinea();
    }

    /** To be called again whenever the clock has been moved. */
    public final void allinea() {
        ClockUtil.offset(Duration.between(Instant.now(), orologio.instant()).toMillis());
    }
}

package it.architrave.motore;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Whether the engine answers and fires its timers: without it no act can be done. */
@Component("motoreHealthIndicator")
class SaluteDelMotore implements HealthIndicator {

    private final Lavori lavori;
    private final boolean daSolo;

    SaluteDelMotore(Lavori lavori, @Value("${architrave.motore.lavori:true}") boolean daSolo) {
        this.lavori = lavori;
        this.daSolo = daSolo;
    }

    @Override
    public Health health() {
        var salute = daSolo && !lavori.inFunzione() ? Health.outOfService() : Health.up();
        return salute.withDetail("incidenti", lavori.incidenti()).build();
    }
}

package it.architrave.motore;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Whether due timers are fired; late ones call for attention, the desk goes on meanwhile. */
@Component("lavoriHealthIndicator")
class SaluteDeiLavori implements HealthIndicator {

    private final Lavori lavori;

    SaluteDeiLavori(Lavori lavori) {
        this.lavori = lavori;
    }

    @Override
    public Health health() {
        long inRitardo = lavori.inRitardo();
        return Health.status(inRitardo == 0 ? "UP" : "ATTENZIONE").withDetail("inRitardo", inRitardo).build();
    }
}

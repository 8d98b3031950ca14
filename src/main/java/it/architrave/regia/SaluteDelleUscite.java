package it.architrave.regia;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Whether notices and registrations leave; what is stuck calls for attention and stops nobody's work. */
@Component("usciteHealthIndicator")
class SaluteDelleUscite implements HealthIndicator {

    private final Uscite uscite;

    SaluteDelleUscite(Uscite uscite) {
        this.uscite = uscite;
    }

    @Override
    public Health health() {
        long avvisi = uscite.avvisiFermi();
        long registrazioni = uscite.registrazioniFerme();
        return Health.status(avvisi + registrazioni == 0 ? "UP" : "ATTENZIONE")
                .withDetail("avvisiFermi", avvisi).withDetail("registrazioniFerme", registrazioni).build();
    }
}

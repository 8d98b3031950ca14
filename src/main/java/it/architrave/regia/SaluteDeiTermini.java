package it.architrave.regia;

import it.architrave.termini.Riscontro;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Whether the latest proof found every open term with its timer; a difference calls for attention and stops nobody's work. */
@Component("terminiHealthIndicator")
class SaluteDeiTermini implements HealthIndicator {

    private final Riscontro riscontro;

    SaluteDeiTermini(Riscontro riscontro) {
        this.riscontro = riscontro;
    }

    @Override
    public Health health() {
        long differenze = riscontro.quante();
        return Health.status(differenze == 0 ? "UP" : "ATTENZIONE").withDetail("differenze", differenze)
                .withDetail("ultimoRiscontro", riscontro.ultimo().map(Object::toString).orElse("mai")).build();
    }
}

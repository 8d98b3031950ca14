package it.architrave.regia;

import it.architrave.comunicazioni.StatoPosta;
import it.architrave.comunicazioni.StatoServer;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Whether notices and registrations leave, and receipts get their paper; what is stuck calls for attention and stops nobody's work. */
@Component("usciteHealthIndicator")
class SaluteDelleUscite implements HealthIndicator {

    private final Uscite uscite;

    SaluteDelleUscite(Uscite uscite) {
        this.uscite = uscite;
    }

    @Override
    public Health health() {
        StatoPosta posta = uscite.posta();
        long registrazioni = uscite.registrazioniFerme();
        long ricevute = uscite.ricevuteFerme();
        // A refused address is a matter for the office of its case, not for who keeps the servers.
        boolean bene = posta.inRitardo() + registrazioni + ricevute == 0 && posta.server() == StatoServer.RISPONDE
                && !uscite.sospese();
        return Health.status(bene ? "UP" : "ATTENZIONE").withDetail("avvisiInRitardo", posta.inRitardo())
                .withDetail("avvisiFermi", posta.fermi()).withDetail("serverDiPosta", posta.server().name())
                .withDetail("registrazioniFerme", registrazioni).withDetail("ricevuteFerme", ricevute)
                .withDetail("sospese", uscite.sospese()).build();
    }
}

package it.architrave.accesso.web.sessioni;

import it.architrave.accesso.Turni;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.stereotype.Component;

/** Removes the sessions that have expired; of several processes one does it each time. */
@Component
class PuliziaDelleSessioni {

    private final JdbcIndexedSessionRepository deposito;
    private final Turni turni;
    private final Duration ogni;

    PuliziaDelleSessioni(JdbcIndexedSessionRepository deposito, Turni turni,
                         @Value("${architrave.sessioni.pulizia:10m}") Duration ogni) {
        this.deposito = deposito;
        this.turni = turni;
        this.ogni = ogni;
    }

    @Scheduled(initialDelayString = "${architrave.sessioni.pulizia:10m}",
            fixedDelayString = "${architrave.sessioni.pulizia:10m}")
    void giro() {
        if (turni.tocca("pulizia-delle-sessioni", ogni)) {
            deposito.cleanUpExpiredSessions();
        }
    }
}

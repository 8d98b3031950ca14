package it.architrave.comunicazioni;

import it.architrave.accesso.Ambito;
import it.architrave.protocollo.Tentativi;
import java.time.Clock;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** The round that sends waiting notices; any number of processes may run it at once. */
@Component
class Postino {

    private static final Logger LOG = LoggerFactory.getLogger(Postino.class);
    private static final Ambito TUTTI = Ambito.sistema("spedire gli avvisi in coda");

    private final InvioRepository invii;
    private final UnaSpedizione una;
    private final Clock orologio;

    Postino(InvioRepository invii, UnaSpedizione una, Clock orologio) {
        this.invii = invii;
        this.una = una;
        this.orologio = orologio;
    }

    /** Stops at the first sign that the server is down: the others would only wait for it too. */
    @Scheduled(initialDelayString = "${architrave.posta.ogni:1s}", fixedDelayString = "${architrave.posta.ogni:1s}")
    void giro() {
        for (long id : invii.pronti(TUTTI, orologio.instant())) {
            if (!spedisci(id)) {
                LOG.warn("Il server di posta non risponde: gli avvisi restano in coda");
                return;
            }
        }
    }

    long bloccati() {
        return invii.bloccati(TUTTI, Tentativi.TROPPI);
    }

    private boolean spedisci(long id) {
        Instant ora = orologio.instant();
        try {
            return una.spedisci(TUTTI, id, ora);
        } catch (RuntimeException e) {
            LOG.warn("Avviso {}: invio interrotto, sarà ripetuto", id, e);
            una.interrotta(TUTTI, id, ora, String.valueOf(e.getMessage()));
            return true;
        }
    }
}

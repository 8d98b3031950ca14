package it.architrave.termini.bpmn;

import it.architrave.accesso.Turni;
import it.architrave.pratica.Giornale;
import it.architrave.termini.Riscontro;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Makes the proof every night, once for all processes of the installation; at an hour that every night has once. */
@Component
class RiscontroNotturno {

    private static final Logger LOG = LoggerFactory.getLogger(RiscontroNotturno.class);

    private final Riscontro riscontro;
    private final Turni turni;
    private final boolean rimedia;

    RiscontroNotturno(Riscontro riscontro, Turni turni, @Value("${architrave.termini.riscontro.rimedia:false}") boolean rimedia) {
        this.riscontro = riscontro;
        this.turni = turni;
        this.rimedia = rimedia;
    }

    @Scheduled(cron = "${architrave.termini.riscontro.quando:0 30 3 * * *}", zone = "Europe/Rome")
    void giro() {
        if (!turni.tocca("riscontro-dei-termini", Duration.ofDays(1))) {
            return;
        }
        long differenze = riscontro.confronta();
        if (differenze > 0) {
            LOG.warn("Termini e sveglie non concordano in {} punti: si vedono alla pagina degli incidenti", differenze);
        }
        if (differenze > 0 && rimedia) {
            LOG.warn("Sveglie rimesse in pari con i termini: {}", riscontro.rimedia(Giornale.SISTEMA));
        }
    }
}

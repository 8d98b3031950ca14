package it.architrave.protocollo;

import it.architrave.accesso.Ambito;
import java.time.Clock;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** The round that brings waiting registrations to the register; any number of processes may run it at once. */
@Component
class Protocollazione {

    private static final Logger LOG = LoggerFactory.getLogger(Protocollazione.class);
    private static final Ambito TUTTE = Ambito.sistema("registrare al protocollo le richieste in attesa");

    private final RegistrazioneRepository righe;
    private final UnaRegistrazione una;
    private final Clock orologio;

    Protocollazione(RegistrazioneRepository righe, UnaRegistrazione una, Clock orologio) {
        this.righe = righe;
        this.una = una;
        this.orologio = orologio;
    }

    @Scheduled(initialDelayString = "${architrave.protocollo.ogni:1s}",
            fixedDelayString = "${architrave.protocollo.ogni:1s}")
    void giro() {
        for (long id : righe.inAttesa(TUTTE, orologio.instant())) {
            registra(id);
        }
    }

    /** How many registrations of the whole installation keep failing: a number, no contents. */
    long bloccate() {
        return righe.bloccate(TUTTE, Tentativi.TROPPI);
    }

    private void registra(long id) {
        Instant ora = orologio.instant();
        try {
            una.registra(TUTTE, id, ora);
        } catch (RuntimeException e) {
            LOG.warn("Registrazione {} non riuscita, sarà ritentata", id, e);
            una.fallita(TUTTE, id, ora, String.valueOf(e.getMessage()));
        }
    }
}

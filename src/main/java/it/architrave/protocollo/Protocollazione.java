package it.architrave.protocollo;

import it.architrave.accesso.Ambito;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** The round that brings waiting registrations to the register; any number of processes may run it at once. */
@Component
class Protocollazione {

    private static final Logger LOG = LoggerFactory.getLogger(Protocollazione.class);
    private static final Ambito TUTTE = Ambito.sistema("registrare al protocollo le richieste in attesa");

    /** Beyond this nobody reads on: the cause is one and the same. */
    private static final int FERME_IN_ELENCO = 200;

    private final RegistrazioneRepository righe;
    private final UnaRegistrazione una;
    private final Clock orologio;
    private final Duration fermeDopo;

    Protocollazione(RegistrazioneRepository righe, UnaRegistrazione una, Clock orologio,
                    @Value("${architrave.uscite.ferme-dopo:15m}") Duration fermeDopo) {
        this.fermeDopo = fermeDopo;
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

    long bloccate() {
        return righe.bloccate(TUTTE, fermoDa());
    }

    List<Registrazione> ferme() {
        return righe.ferme(TUTTE, fermoDa(), FERME_IN_ELENCO);
    }

    Optional<Registrazione> riprova(long id, String chi) {
        return una.riprova(TUTTE, id, chi, orologio.instant());
    }

    private Instant fermoDa() {
        return orologio.instant().minus(fermeDopo);
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

package it.architrave.comunicazioni;

import it.architrave.accesso.Ambito;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** The round that sets the papers of new receipts; any number of processes may run it at once. */
@Component
class Stampatore {

    private static final Logger LOG = LoggerFactory.getLogger(Stampatore.class);
    private static final Ambito TUTTE = Ambito.sistema("stampare le ricevute fissate");

    private final RicevutaFissataRepository righe;
    private final CarteDelleRicevute carte;
    private final Clock orologio;
    private final Duration fermeDopo;

    Stampatore(RicevutaFissataRepository righe, CarteDelleRicevute carte, Clock orologio,
               @Value("${architrave.uscite.ferme-dopo:15m}") Duration fermeDopo) {
        this.fermeDopo = fermeDopo;
        this.righe = righe;
        this.carte = carte;
        this.orologio = orologio;
    }

    @Scheduled(initialDelayString = "${architrave.ricevute.ogni:1s}", fixedDelayString = "${architrave.ricevute.ogni:1s}")
    void giro() {
        righe.daStampare(TUTTE, orologio.instant()).forEach(this::stampa);
    }

    /** Fixed too long ago to be still without a paper. */
    long bloccate() {
        return righe.bloccate(TUTTE, orologio.instant().minus(fermeDopo));
    }

    /** Also of errors: one paper that exhausts the stack must not keep the others from being set. */
    private void stampa(long id) {
        Instant ora = orologio.instant();
        try {
            carte.stampa(TUTTE, id, ora);
        } catch (RuntimeException | StackOverflowError e) {
            LOG.warn("Ricevuta {} non stampata, sarà ritentata", id, e);
            carte.fallita(TUTTE, id, ora, String.valueOf(e.getMessage()));
        }
    }
}

package it.architrave.comunicazioni;

import it.architrave.accesso.Ambito;
import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** The rounds that send waiting notices, one connection each; any number of processes may run them at once. */
@Component
class Postino {

    private static final Logger LOG = LoggerFactory.getLogger(Postino.class);
    private static final Ambito TUTTI = Ambito.sistema("spedire gli avvisi in coda");
    private static final int ALLA_VOLTA = 100;
    /** A conversation with the server lasts less, unless the server is about to be given up anyway. */
    private static final int SECONDI_PER_FINIRE = 25;

    private final Consegna consegna;
    private final UnaSpedizione una;
    private final Ritardi ritardi;
    private final Clock orologio;
    private final ReentrantReadWriteLock inGiro = new ReentrantReadWriteLock();
    private volatile boolean fermo;

    Postino(Consegna consegna, UnaSpedizione una, Ritardi ritardi, Clock orologio) {
        this.consegna = consegna;
        this.una = una;
        this.ritardi = ritardi;
        this.orologio = orologio;
    }

    /** Goes on while there is work, the server takes it, and nobody asks to stop. */
    @Scheduled(initialDelayString = "${architrave.posta.ogni:1s}", fixedDelayString = "${architrave.posta.ogni:1s}")
    void giro() {
        inGiro.readLock().lock();
        try (GiroDiPosta giro = consegna.giro()) {
            int ripresi = fermo ? 0 : una.riprendi(TUTTI, orologio.instant());
            if (ripresi > 0) {
                LOG.warn("Avvisi il cui invio si era interrotto, da ripetere: {}", ripresi);
            }
            while (!fermo && unaParte(giro)) {
                LOG.debug("Altri avvisi da spedire");
            }
        } finally {
            inGiro.readLock().unlock();
        }
    }

    /** Takes no more notices; the one under way ends, and is marked, before this returns. */
    @PreDestroy
    void ferma() throws InterruptedException {
        fermo = true;
        if (inGiro.writeLock().tryLock(SECONDI_PER_FINIRE, TimeUnit.SECONDS)) {
            inGiro.writeLock().unlock();
        } else {
            LOG.warn("Il server di posta non conclude: l'avviso in corso sarà ripetuto e segnato come forse ripetuto");
        }
    }

    /** As soon as the application begins to stop: the round must not hold up what stops before it. */
    @EventListener(ContextClosedEvent.class)
    void nonPrendereAltro() {
        fermo = true;
    }

    StatoPosta stato() {
        return ritardi.stato(TUTTI, orologio.instant());
    }

    List<Invio> fermi() {
        return ritardi.fermi(TUTTI, orologio.instant());
    }

    Optional<Invio> riprova(long id, String chi) {
        return ritardi.riprova(TUTTI, id, chi, orologio.instant());
    }

    void subentra() {
        una.subentra(TUTTI);
    }

    private boolean unaParte(GiroDiPosta giro) {
        int permessi = giro.permessi();
        if (permessi == 0) {
            return false;
        }
        List<Long> pronti = una.pronti(TUTTI, orologio.instant(), Math.min(permessi, ALLA_VOLTA));
        boolean presi = false;
        for (long id : pronti) {
            if (fermo) {
                return false;
            }
            switch (giro.spedisci(TUTTI, id)) {
                case BASTA -> {
                    return false;
                }
                case FATTO -> presi = true;
                default -> LOG.debug("L'avviso {} è di un altro processo", id);
            }
        }
        return presi;
    }
}

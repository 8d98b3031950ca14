package it.architrave.comunicazioni;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The circuit breaker before the mail server: open after failures in a row, it lets one notice probe after each pause, and
 * closes when the server takes it. It belongs to this process; any number of threads may ask it.
 */
@Component
class Interruttore {

    private final RegoleDellaPosta regole;
    private int guasti;
    private Duration pausa;
    private @Nullable Instant apertoDal;
    private Instant riprovaDal = Instant.EPOCH;
    private boolean inProva;
    private final Ritmo ritmo = new Ritmo();

    Interruttore(RegoleDellaPosta regole) {
        this.regole = regole;
        this.pausa = regole.pausa();
    }

    /** How many notices may try their way in a round that has sent so many: all, as the rate allows, the one that probes, or none. */
    synchronized int permessi(Instant ora, int partiti) {
        Instant dal = apertoDal;
        if (dal == null) {
            return Math.max(0, ritmo.quota() - partiti);
        }
        // A clock that went back must not keep it open for years.
        boolean attende = ora.isBefore(riprovaDal) && !ora.isBefore(dal);
        if (attende || inProva) {
            return 0;
        }
        inProva = true;
        return 1;
    }

    /** The server has taken one, or refused it for good. */
    synchronized void risponde() {
        guasti = 0;
        apertoDal = null;
        inProva = false;
        pausa = regole.pausa();
        ritmo.preso();
    }

    synchronized void guasto(Instant ora) {
        inProva = false;
        guasti++;
        if (guasti >= regole.guasti()) {
            apri(ora);
        }
    }

    /** The server puts one off; when it puts off one after another, it is asking to slow down. */
    synchronized boolean rimandato(Instant ora, int partiti) {
        inProva = false;
        boolean diTroppo = ritmo.rimandatoDiTroppo();
        if (diTroppo) {
            frena(ora, partiti);
        }
        return diTroppo;
    }

    /** The server asks to slow down: open at once, and slower afterwards. */
    synchronized void frena(Instant ora, int partiti) {
        inProva = false;
        ritmo.frena(partiti);
        apri(ora);
    }

    /** The one that was to probe did not come as far as the server, or there was none. */
    synchronized void lascia() {
        inProva = false;
    }

    /** A round went without a hitch. */
    synchronized void liscio() {
        if (apertoDal == null) {
            ritmo.rinfranca();
        }
    }

    synchronized StatoServer stato(Instant ora) {
        return apertoDal == null ? StatoServer.RISPONDE
                : ora.isBefore(riprovaDal) ? StatoServer.IN_PAUSA : StatoServer.IN_PROVA;
    }

    synchronized @Nullable Instant apertoDal() {
        return apertoDal;
    }

    private void apri(Instant ora) {
        apertoDal = apertoDal == null || apertoDal.isAfter(ora) ? ora : apertoDal;
        riprovaDal = ora.plus(pausa);
        Duration doppia = pausa.multipliedBy(2);
        pausa = doppia.compareTo(regole.pausaMassima()) > 0 ? regole.pausaMassima() : doppia;
    }
}

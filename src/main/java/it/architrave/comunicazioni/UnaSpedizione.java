package it.architrave.comunicazioni;

import it.architrave.accesso.Ambito;
import it.architrave.pratica.Giornale;
import it.architrave.territorio.Installazione;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What is written of one sending, each step in a short transaction of its own: taken before the server hears of it, its
 * outcome afterwards. No transaction is open while the server is spoken to.
 */
@Component
class UnaSpedizione {

    private final InvioRepository invii;
    private final RegoleDellaPosta regole;
    private final Giornale giornale;
    private final Installazione installazione;

    UnaSpedizione(InvioRepository invii, RegoleDellaPosta regole, Giornale giornale, Installazione installazione) {
        this.invii = invii;
        this.regole = regole;
        this.giornale = giornale;
        this.installazione = installazione;
    }

    /** What may leave now, in the order of the acts; nothing from a restored copy. */
    List<Long> pronti(Ambito ambito, Instant ora, int quanti) {
        return !installazione.usciteAperte() ? List.of() : invii.pronti(ambito, ora, regole.fermoDa(ora), quanti);
    }

    /** Takes the notice, unless another process has; once this returns, the mark is on the disk. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public Optional<Presa> prendi(Ambito ambito, long id, Instant ora) {
        return invii.prendi(ambito, id, ora, regole.fermoDa(ora)).map(invio -> {
            String chi = UUID.randomUUID().toString();
            invio.parte(chi, ora);
            return new Presa(id, chi, invii.save(invio).messaggio());
        });
    }

    /** False when the lease had run out, and somebody else has taken it since. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public boolean spedito(Ambito ambito, Presa presa, Instant ora) {
        Optional<Invio> mio = invii.inMano(ambito, presa.id(), presa.chi());
        mio.ifPresent(invio -> {
            invio.spedito(ora);
            invii.save(invio);
            annota(invio, invio.isForseRipetuto() ? "spedito di nuovo: potrebbe essere arrivato due volte" : "spedito");
        });
        return mio.isPresent();
    }

    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void nonPartito(Ambito ambito, Presa presa, Instant ora, SpedizioneFallita perche) {
        invii.inMano(ambito, presa.id(), presa.chi()).ifPresent(invio -> {
            invio.fallito(ora, String.valueOf(perche.getMessage()), perche.modo());
            invii.save(invio);
            if (perche.modo().perSempre()) {
                annota(invio, "non recapitabile: resta leggibile nell'area personale");
            }
        });
    }

    /** Puts back in the queue what was taken by somebody who is gone; returns how many. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public int riprendi(Ambito ambito, Instant ora) {
        var persi = invii.abbandonati(ambito, ora.minus(regole.presa()));
        persi.forEach(invio -> {
            invio.abbandonato(ora);
            invii.save(invio);
        });
        return persi.size();
    }

    /** The copy takes the original's place: whatever waits here may have left there since the copy was made. */
    @Transactional
    public void subentra(Ambito ambito) {
        invii.segnaForseRipetuti(ambito);
        installazione.subentra();
    }

    private void annota(Invio invio, String fatto) {
        giornale.annota(invio.avviso().pratica(), Giornale.SISTEMA, "Avviso a " + invio.avviso().destinatario().nome()
                + " " + fatto, invio.avviso().oggetto());
    }

    /** A notice in the hands of this process. */
    record Presa(long id, String chi, Messaggio messaggio) {
    }
}

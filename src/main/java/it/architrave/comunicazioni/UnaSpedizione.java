package it.architrave.comunicazioni;

import it.architrave.accesso.Ambito;
import it.architrave.comunicazioni.SpedizioneFallita.Modo;
import it.architrave.pratica.Giornale;
import java.time.Instant;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** One notice sent in one transaction of its own, which holds its row so that no other process sends it too. */
@Component
class UnaSpedizione {

    private final InvioRepository invii;
    private final TracciaInvii traccia;
    private final Spedizione spedizione;
    private final Giornale giornale;

    UnaSpedizione(InvioRepository invii, TracciaInvii traccia, Spedizione spedizione, Giornale giornale) {
        this.invii = invii;
        this.traccia = traccia;
        this.spedizione = spedizione;
        this.giornale = giornale;
    }

    /** False when the server does not answer, so that the round may stop. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public boolean spedisci(Ambito ambito, long id, Instant ora) {
        Invio invio = invii.prendi(ambito, id, ora).orElse(null);
        if (invio == null) {
            return true;
        }
        if (traccia.interrotto(id)) {
            invio.forseRipetuto();
        }
        traccia.inizia(id, ora);
        try {
            spedizione.spedisci(invio.messaggio());
        } catch (SpedizioneFallita e) {
            return nonPartito(invio, id, ora, e);
        }
        invio.spedito(ora);
        invii.save(invio);
        traccia.conclude(id, invio.stato().name());
        annota(invio, "spedito");
        return true;
    }

    /** After a failure that rolled the attempt back: the next one waits, and knows that this one may have sent. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void interrotta(Ambito ambito, long id, Instant ora, String errore) {
        invii.prendi(ambito, id, ora).ifPresent(invio -> {
            invio.fallito(ora, errore, false);
            invii.save(invio);
        });
    }

    private boolean nonPartito(Invio invio, long id, Instant ora, SpedizioneFallita e) {
        boolean perSempre = e.modo() == Modo.RIFIUTATO;
        invio.fallito(ora, String.valueOf(e.getMessage()), perSempre);
        invii.save(invio);
        if (e.modo() != Modo.INCERTO) {
            traccia.conclude(id, e.modo().name());
        }
        if (perSempre) {
            annota(invio, "rifiutato dal server di posta: resta leggibile nell'area personale");
        }
        return e.modo() != Modo.IRRAGGIUNGIBILE;
    }

    private void annota(Invio invio, String fatto) {
        giornale.annota(invio.avviso().pratica(), Giornale.SISTEMA, "Avviso a " + invio.avviso().destinatario().nome()
                + " " + fatto, invio.avviso().oggetto());
    }
}

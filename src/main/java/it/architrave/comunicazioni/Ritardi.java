package it.architrave.comunicazioni;

import it.architrave.accesso.Ambito;
import it.architrave.pratica.Giornale;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The notices that somebody has to look after, and the one act on them: to try again. */
@Component
class Ritardi {

    /** Beyond this nobody reads on: the cause is one and the same. */
    private static final int QUANTI = 200;

    private final InvioRepository invii;
    private final RegoleDellaPosta regole;
    private final Interruttore interruttore;
    private final Giornale giornale;

    Ritardi(InvioRepository invii, RegoleDellaPosta regole, Interruttore interruttore, Giornale giornale) {
        this.invii = invii;
        this.regole = regole;
        this.interruttore = interruttore;
        this.giornale = giornale;
    }

    StatoPosta stato(Ambito ambito, Instant ora) {
        return new StatoPosta(invii.inAttesa(ambito), invii.inAttesaDal(ambito).orElse(null),
                invii.inRitardo(ambito, regole.fermoDa(ora)), invii.rifiutati(ambito), interruttore.stato(ora),
                interruttore.apertoDal());
    }

    /** The oldest first. */
    List<Invio> fermi(Ambito ambito, Instant ora) {
        return invii.fermi(ambito, regole.fermoDa(ora), QUANTI);
    }

    boolean fermo(Invio invio, Instant ora) {
        return invio.stato() == StatoInvio.ERRORE || invio.stato() != StatoInvio.SPEDITO
                && !invio.inCodaDal().isAfter(regole.fermoDa(ora));
    }

    /** None where it does not wait: sent in the meantime, or leaving at this moment. */
    @Transactional
    public Optional<Invio> riprova(Ambito ambito, long id, String chi, Instant ora) {
        return invii.tieniInUfficio(ambito, id)
                .filter(i -> i.stato() == StatoInvio.IN_CODA || i.stato() == StatoInvio.ERRORE).map(invio -> {
                    invio.riprovato(ora);
                    giornale.annota(invio.avviso().pratica(), chi, "Avviso a " + invio.avviso().destinatario().nome()
                            + " rimesso in partenza", invio.avviso().oggetto());
                    return invii.save(invio);
                });
    }
}

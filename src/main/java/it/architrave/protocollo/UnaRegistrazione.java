package it.architrave.protocollo;

import it.architrave.accesso.Ambito;
import it.architrave.pratica.Eventi;
import it.architrave.pratica.Giornale;
import java.time.Instant;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** One waiting registration in one transaction of its own: number, row, journal and lists stand or fall together. */
@Component
class UnaRegistrazione {

    private final RegistrazioneRepository righe;
    private final RegistroDiProtocollo registro;
    private final Giornale giornale;
    private final ApplicationEventPublisher eventi;

    UnaRegistrazione(RegistrazioneRepository righe, RegistroDiProtocollo registro, Giornale giornale,
                     ApplicationEventPublisher eventi) {
        this.righe = righe;
        this.registro = registro;
        this.giornale = giornale;
        this.eventi = eventi;
    }

    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void registra(Ambito ambito, long id, Instant ora) {
        righe.prendi(ambito, id, ora).ifPresent(riga -> {
            RichiestaDiProtocollo richiesta = riga.richiesta();
            Segnatura segnatura = registro.registra(richiesta);
            riga.registra(segnatura, ora);
            righe.save(riga);
            giornale.annota(richiesta.pratica(), Giornale.SISTEMA,
                    "Protocollata " + richiesta.verso().nome() + " con n. " + segnatura.estremi());
            eventi.publishEvent(new Eventi.PraticaToccata(richiesta.pratica()));
        });
    }

    /** Leaves the error where the office sees it; the attempt itself was rolled back. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void fallita(Ambito ambito, long id, Instant ora, String errore) {
        righe.prendi(ambito, id, ora).ifPresent(riga -> {
            riga.fallisce(ora, errore);
            righe.save(riga);
            eventi.publishEvent(new Eventi.PraticaToccata(riga.richiesta().pratica()));
        });
    }

    /** None where it no longer waits. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public Optional<Registrazione> riprova(Ambito ambito, long id, String chi, Instant ora) {
        return righe.tieni(ambito, id).filter(r -> r.stato() == StatoRegistrazione.DA_REGISTRARE).map(riga -> {
            riga.riprova(ora);
            giornale.annota(riga.richiesta().pratica(), chi, "Registrazione di protocollo rimessa in partenza",
                    riga.richiesta().oggetto());
            return righe.save(riga);
        });
    }
}

package it.architrave.comunicazioni;

import it.architrave.accesso.Utente;
import it.architrave.fascicolo.Ricevuta;
import it.architrave.pratica.Eventi;
import it.architrave.pratica.Giornale;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** What follows a communication at once: journal line and receipt to the sender (art. 18-bis L. 241/1990). */
@Component
class RicevutaDellaComunicazione {

    private final Giornale giornale;
    private final RicevuteFissate fissate;
    private final InvioRicevuta invio;
    private final ApplicationEventPublisher eventi;

    RicevutaDellaComunicazione(Giornale giornale, RicevuteFissate fissate, InvioRicevuta invio,
                               ApplicationEventPublisher eventi) {
        this.giornale = giornale;
        this.fissate = fissate;
        this.invio = invio;
        this.eventi = eventi;
    }

    void rilascia(Comunicazione comunicazione, Utente mittente, Ricevuta ricevuta) {
        giornale.annota(comunicazione.pratica(), mittente.nome(),
                "Comunicazione ricevuta: " + comunicazione.tipo().nome() + ", ricevuta " + ricevuta.numero());
        invio.alMittente(fissate.fissa(comunicazione.pratica(), ricevuta), comunicazione,
                new Destinatario(mittente.nome(), mittente.email()));
        eventi.publishEvent(new Eventi.PraticaToccata(comunicazione.pratica()));
    }
}

package it.architrave.comunicazioni;

import it.architrave.accesso.Utente;
import it.architrave.pratica.Eventi;
import it.architrave.pratica.Giornale;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** What follows a communication at once: journal line and receipt to the sender (art. 18-bis L. 241/1990). */
@Component
class RicevutaDellaComunicazione {

    private final Giornale giornale;
    private final Avvisi avvisi;
    private final Testi testi;
    private final ApplicationEventPublisher eventi;

    RicevutaDellaComunicazione(Giornale giornale, Avvisi avvisi, Testi testi, ApplicationEventPublisher eventi) {
        this.giornale = giornale;
        this.avvisi = avvisi;
        this.testi = testi;
        this.eventi = eventi;
    }

    void rilascia(Comunicazione comunicazione, Utente mittente, String ufficio, List<DocumentoAcquisito> documenti) {
        String ricevuta = comunicazione.arrivo().ricevuta();
        giornale.annota(comunicazione.pratica(), mittente.nome(),
                "Comunicazione ricevuta: " + comunicazione.tipo().nome() + ", ricevuta " + ricevuta);
        avvisi.invia(new Avviso(comunicazione.pratica(), new Destinatario(mittente.nome(), mittente.email()),
                "Ricevuta " + ricevuta + " – " + comunicazione.tipo().nome() + " – pratica " + comunicazione.pratica(),
                testi.scrivi("comunicazioni/ricevuta-comunicazione", Map.of("comunicazione", comunicazione, "ufficio", ufficio,
                        "documenti", documenti)), "comunicazione/" + ricevuta, null));
        eventi.publishEvent(new Eventi.PraticaToccata(comunicazione.pratica()));
    }
}

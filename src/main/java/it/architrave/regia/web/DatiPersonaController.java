package it.architrave.regia.web;

import it.architrave.accesso.Addetti;
import it.architrave.accesso.Addetto;
import it.architrave.accesso.PersoneDegliUffici;
import it.architrave.accesso.Utente;
import it.architrave.territorio.Comune;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Name, address and fiscal code of a person of an office. */
@Controller
@RequestMapping("/uffici/{istat}/personale/{nomeUtente}/dati")
class DatiPersonaController {

    private final Ingresso ingresso;
    private final Addetti addetti;
    private final Scrittoio scrittoio;
    private final PersoneDegliUffici personale;

    DatiPersonaController(Ingresso ingresso, Addetti addetti, Scrittoio scrittoio, PersoneDegliUffici personale) {
        this.ingresso = ingresso;
        this.addetti = addetti;
        this.scrittoio = scrittoio;
        this.personale = personale;
    }

    @GetMapping
    String mostra(Utente chi, @PathVariable String istat, @PathVariable String nomeUtente, Model modello) {
        Comune comune = ingresso.ufficio(chi, istat);
        Addetto persona = addetti.dellUfficio(chi, comune.istat(), nomeUtente);
        return scrittoio.mostra(modello, domanda(comune, persona), Map.of("nomeCognome", persona.nome(), "email",
                persona.email(), "codiceFiscale", persona.codiceFiscale()));
    }

    @PostMapping
    String scrivi(Utente chi, @PathVariable String istat, @PathVariable String nomeUtente, HttpServletRequest richiesta,
                  HttpServletResponse risposta, Model modello, RedirectAttributes dopo) {
        Comune comune = ingresso.ufficio(chi, istat);
        Domanda domanda = domanda(comune, addetti.dellUfficio(chi, comune.istat(), nomeUtente));
        return scrittoio.invia(domanda, richiesta, risposta, modello, s -> {
            personale.aggiorna(chi, comune.istat(), IscrizioniController.dati(nomeUtente, s));
            dopo.addFlashAttribute("fatto", "I dati della persona sono salvati.");
            return domanda.ritorno();
        });
    }

    private Domanda domanda(Comune comune, Addetto persona) {
        return scrittoio.domandaSu(persona.nomeUtente(), persona.nome(), FormUfficio.PERSONA, comune, "/dati");
    }
}

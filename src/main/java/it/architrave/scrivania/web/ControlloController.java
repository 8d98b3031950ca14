package it.architrave.scrivania.web;

import it.architrave.accesso.Utente;
import it.architrave.pratica.NumeroPratica;
import it.architrave.pratica.PraticaNonTrovata;
import it.architrave.procedimento.AttoDiControllo;
import it.architrave.procedimento.AvvioDelControllo;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Begins an act of control from the page of a case, and leads to the task in which it is adopted. */
@Controller
class ControlloController {

    private final AvvioDelControllo avvio;

    ControlloController(AvvioDelControllo avvio) {
        this.avvio = avvio;
    }

    @PostMapping("/scrivania/pratiche/{numero}/controllo/{atto}")
    String avvia(Utente chi, @PathVariable String numero, @PathVariable String atto) {
        return "redirect:/scrivania/attivita/" + avvio.avvia(chi, new NumeroPratica(numero),
                AttoDiControllo.di(atto).orElseThrow(() -> new PraticaNonTrovata(atto))).id();
    }
}

package it.architrave.scrivania.web;

import it.architrave.accesso.Ambito;
import it.architrave.accesso.Utente;
import it.architrave.pratica.AttoNonConsentito;
import it.architrave.pratica.NumeroPratica;
import it.architrave.pratica.PraticaNonTrovata;
import it.architrave.procedimento.AttivitaAperta;
import it.architrave.procedimento.AttivitaContesa;
import it.architrave.procedimento.AttoDiControllo;
import it.architrave.procedimento.AvvioDelControllo;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Begins an act of control from the page of a case, and leads to the task in which it is adopted, or to that of another act in
 * preparation, which has to be dropped first; a refusal is read on the page.
 */
@Controller
class ControlloController {

    private final AvvioDelControllo avvio;
    private final PaginaPratica pagina;

    ControlloController(AvvioDelControllo avvio, PaginaPratica pagina) {
        this.avvio = avvio;
        this.pagina = pagina;
    }

    @PostMapping("/scrivania/pratiche/{numero}/controllo/{atto}")
    String avvia(Utente chi, Ambito ambito, @PathVariable String numero, @PathVariable String atto, HttpServletResponse risposta,
                 Model modello, RedirectAttributes dopo) {
        var questa = new NumeroPratica(numero);
        AttoDiControllo quale = AttoDiControllo.di(atto).orElseThrow(() -> new PraticaNonTrovata(atto));
        try {
            AttivitaAperta aperta = avvio.avvia(chi, questa, quale);
            if (!quale.in(aperta)) {
                dopo.addFlashAttribute("chiesto", quale.nome());
            }
            return "redirect:/scrivania/attivita/" + aperta.id();
        } catch (AttivitaContesa | AttoNonConsentito rifiuto) {
            risposta.setStatus(HttpStatus.CONFLICT.value());
            modello.addAttribute("rifiuto", rifiuto.getMessage());
            return pagina.mostra(chi, ambito, questa, modello);
        }
    }
}

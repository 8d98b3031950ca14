package it.architrave.scrivania.web;

import it.architrave.accesso.Ambito;
import it.architrave.accesso.Utente;
import it.architrave.pratica.AttoNonConsentito;
import it.architrave.pratica.NumeroPratica;
import it.architrave.pratica.PraticaNonTrovata;
import it.architrave.pratica.Via;
import it.architrave.procedimento.AperturaDUfficio;
import it.architrave.procedimento.AttivitaContesa;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Opens a case of the office from the page of another, and leads to the new page; a refusal is read on the page it came from. */
@Controller
class VieController {

    private final AperturaDUfficio apertura;
    private final PaginaPratica pagina;

    VieController(AperturaDUfficio apertura, PaginaPratica pagina) {
        this.apertura = apertura;
        this.pagina = pagina;
    }

    @PostMapping("/scrivania/pratiche/{numero}/vie/{via}")
    String apri(Utente chi, Ambito ambito, @PathVariable String numero, @PathVariable String via,
                @RequestParam(defaultValue = "") String motivo, HttpServletResponse risposta, Model modello) {
        var questa = new NumeroPratica(numero);
        Via quale = Via.di(via).orElseThrow(() -> new PraticaNonTrovata(via));
        try {
            return "redirect:/scrivania/pratiche/" + apertura.apri(chi, questa, quale, motivo);
        } catch (AttivitaContesa | AttoNonConsentito rifiuto) {
            risposta.setStatus(HttpStatus.CONFLICT.value());
            modello.addAttribute("rifiuto", rifiuto.getMessage());
            return pagina.mostra(chi, ambito, questa, modello);
        }
    }
}

package it.architrave.protocollo.web;

import it.architrave.accesso.AccessoNegato;
import it.architrave.accesso.Ambito;
import it.architrave.accesso.Ruolo;
import it.architrave.accesso.Utente;
import it.architrave.pratica.NumeroPratica;
import it.architrave.pratica.Pratiche;
import it.architrave.protocollo.Annullamento;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The protocol office annuls a registration, with its reason (art. 54 d.P.R. 445/2000). */
@Controller
class AnnullamentoController {

    /** As the page says; the register has room for it. */
    private static final int LUNGHEZZA = 500;

    private final Annullamento annullamento;
    private final Pratiche pratiche;

    AnnullamentoController(Annullamento annullamento, Pratiche pratiche) {
        this.annullamento = annullamento;
        this.pratiche = pratiche;
    }

    @PostMapping("/scrivania/pratiche/{numero}/protocollo/{registrazione}/annullamento")
    String annulla(Utente chi, Ambito ambito, @PathVariable String numero, @PathVariable long registrazione,
                   @RequestParam(defaultValue = "") String motivo, RedirectAttributes dopo) {
        var pratica = pratiche.leggi(ambito, new NumeroPratica(numero));
        if (!chi.haIncarico(pratica.comune(), Ruolo.PROTOCOLLO)) {
            throw new AccessoNegato("L'annullamento di una registrazione spetta all'ufficio protocollo.");
        }
        if (motivo.isBlank()) {
            dopo.addFlashAttribute("rifiuto", "Per annullare la registrazione serve il motivo (art. 54 d.P.R. 445/2000).");
        } else if (motivo.strip().length() > LUNGHEZZA) {
            dopo.addFlashAttribute("rifiuto", "Il motivo è troppo lungo: al massimo " + LUNGHEZZA + " caratteri.");
        } else {
            annullamento.annulla(ambito, pratica.numero(), registrazione, motivo.strip(), chi.nome());
        }
        return "redirect:/scrivania/pratiche/" + numero;
    }
}

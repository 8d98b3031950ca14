package it.architrave.scrivania.web;

import it.architrave.accesso.Ambito;
import it.architrave.accesso.Utente;
import it.architrave.pratica.NumeroPratica;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The page of one case as the office sees it. */
@Controller
class PraticaController {

    private final PaginaPratica pagina;

    PraticaController(PaginaPratica pagina) {
        this.pagina = pagina;
    }

    @GetMapping("/scrivania/pratiche/{numero}")
    String pagina(Utente chi, Ambito ambito, @PathVariable String numero, Model modello) {
        return pagina.mostra(chi, ambito, new NumeroPratica(numero), modello);
    }
}

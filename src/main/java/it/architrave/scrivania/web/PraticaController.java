package it.architrave.scrivania.web;

import it.architrave.accesso.Ambito;
import it.architrave.accesso.Utente;
import it.architrave.pratica.NumeroPratica;
import it.architrave.scrivania.Coda;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The page of one case as the office sees it. */
@Controller
class PraticaController {

    private final VistaPratica vista;
    private final StoriaDellaPratica storia;
    private final Coda coda;
    private final RigheInParole righe;

    PraticaController(VistaPratica vista, StoriaDellaPratica storia, Coda coda, RigheInParole righe) {
        this.vista = vista;
        this.storia = storia;
        this.coda = coda;
        this.righe = righe;
    }

    @GetMapping("/scrivania/pratiche/{numero}")
    String pagina(Utente chi, Ambito ambito, @PathVariable String numero, Model modello) {
        var questa = new NumeroPratica(numero);
        var pratica = vista.leggi(ambito, questa);
        modello.addAllAttributes(vista.dati(ambito, pratica));
        modello.addAllAttributes(storia.dati(ambito, pratica));
        modello.addAttribute("tenuta", coda.tenuta(ambito, questa));
        modello.addAttribute("aperte", righe.attivita(chi, coda.dellaPratica(ambito, questa)));
        modello.addAttribute("uffici", ambito.getUffici());
        modello.addAttribute("sezione", "scrivania");
        modello.addAttribute("percorso", List.of(new Briciola("Scrivania", "/scrivania"),
                new Briciola("Pratiche", "/scrivania/pratiche"), new Briciola(numero, null)));
        return "scrivania/pratica";
    }
}

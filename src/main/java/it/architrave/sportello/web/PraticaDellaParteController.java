package it.architrave.sportello.web;

import it.architrave.accesso.Ambito;
import it.architrave.pratica.NumeroPratica;
import it.architrave.pratica.Pratica;
import it.architrave.pratica.Pratiche;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** A filed case as its party sees it. */
@Controller
class PraticaDellaParteController {

    private final Pratiche pratiche;
    private final TestataPratica testata;
    private final CorpoPratica corpo;

    PraticaDellaParteController(Pratiche pratiche, TestataPratica testata, CorpoPratica corpo) {
        this.pratiche = pratiche;
        this.testata = testata;
        this.corpo = corpo;
    }

    @GetMapping("/area-personale/pratiche/{numero}")
    String pratica(Ambito ambito, @PathVariable String numero, Model modello) {
        Pratica pratica = pratiche.leggi(ambito, new NumeroPratica(numero));
        testata.disponi(modello, pratica);
        corpo.disponi(modello, ambito, pratica);
        return "sportello/pratica";
    }
}

package it.architrave.sportello.web;

import it.architrave.accesso.Ambito;
import it.architrave.catalogo.Foglio;
import it.architrave.comunicazioni.Comunicazione;
import it.architrave.comunicazioni.Comunicazioni;
import it.architrave.fascicolo.DocumentoId;
import it.architrave.fascicolo.DocumentoInElenco;
import it.architrave.fascicolo.Fascicolo;
import it.architrave.pratica.NumeroPratica;
import it.architrave.pratica.PraticaNonTrovata;
import it.architrave.pratica.Pratiche;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The receipt of an act of the party after filing (art. 18-bis L. 241/1990). */
@Controller
class RicevutaDellAttoController {

    private final Pratiche pratiche;
    private final Comunicazioni comunicazioni;
    private final Fascicolo fascicolo;
    private final TestataPratica testata;

    RicevutaDellAttoController(Pratiche pratiche, Comunicazioni comunicazioni, Fascicolo fascicolo,
                               TestataPratica testata) {
        this.pratiche = pratiche;
        this.comunicazioni = comunicazioni;
        this.fascicolo = fascicolo;
        this.testata = testata;
    }

    @GetMapping("/area-personale/pratiche/{numero}/comunicazioni/{ricevuta}")
    String ricevuta(Ambito ambito, @PathVariable String numero, @PathVariable String ricevuta, Model modello) {
        NumeroPratica cercata = new NumeroPratica(numero);
        Comunicazione atto = comunicazioni.di(ambito, cercata).stream()
                .filter(c -> c.arrivo().ricevuta().equals(ricevuta)).findFirst()
                .orElseThrow(() -> new PraticaNonTrovata(ricevuta));
        testata.disponi(modello, pratiche.leggi(ambito, cercata), atto.tipo().nome());
        modello.addAttribute("atto", atto);
        modello.addAttribute("quando", Data.conOra(atto.arrivo().momento()));
        modello.addAttribute("foglio", Foglio.di(comunicazioni.form(atto.tipo()), atto.dati()));
        modello.addAttribute("documenti", atto.documenti().stream()
                .map(d -> new DocumentoInElenco(fascicolo.leggi(ambito, DocumentoId.di(d)))).toList());
        return "sportello/ricevuta-atto";
    }
}

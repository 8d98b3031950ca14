package it.architrave.sportello.web;

import it.architrave.accesso.Ambito;
import it.architrave.comunicazioni.Ricevute;
import it.architrave.fascicolo.Ricevuta;
import it.architrave.pratica.Bozze;
import it.architrave.pratica.NumeroPratica;
import it.architrave.pratica.PraticaId;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The receipts of a case (art. 18-bis L. 241/1990): at once after the act, and later from the personal area. */
@Controller
class RicevutaController {

    private final Bozze bozze;
    private final Ricevute ricevute;

    RicevutaController(Bozze bozze, Ricevute ricevute) {
        this.bozze = bozze;
        this.ricevute = ricevute;
    }

    @GetMapping("/sportello/pratiche/{id}/conferma")
    String conferma(Ambito ambito, @PathVariable String id, Model modello) {
        NumeroPratica numero = bozze.leggi(ambito, PraticaId.di(id)).numero();
        if (numero == null) {
            return "redirect:/sportello/pratiche/" + id + "/riepilogo";
        }
        modello.addAttribute("avviso", "sportello.ricevuta.presentata");
        return pagina(modello, ricevute.di(ambito, numero));
    }

    @GetMapping("/area-personale/pratiche/{numero}/ricevuta")
    String ricevuta(Ambito ambito, @PathVariable String numero, Model modello) {
        return pagina(modello, ricevute.di(ambito, new NumeroPratica(numero)));
    }

    @GetMapping("/area-personale/pratiche/{numero}/comunicazioni/{ricevuta}")
    String diComunicazione(Ambito ambito, @PathVariable String numero, @PathVariable String ricevuta, Model modello) {
        modello.addAttribute("avviso", "areaPersonale.ricevuta.arrivata");
        return pagina(modello, ricevute.di(ambito, new NumeroPratica(numero), ricevuta));
    }

    private static String pagina(Model modello, Ricevuta.Fissata fissata) {
        modello.addAttribute("sezione", "areaPersonale");
        modello.addAttribute("ricevuta", fissata.ricevuta());
        modello.addAttribute("pratica", fissata.pratica());
        modello.addAttribute("impronta", fissata.impronta());
        modello.addAttribute("percorso", Briciola.dellArea(
                new Briciola("Pratica " + fissata.pratica(), "/area-personale/pratiche/" + fissata.pratica()),
                new Briciola("Ricevuta", null)));
        return "sportello/ricevuta";
    }
}

package it.architrave.sportello.web;

import it.architrave.accesso.Ambito;
import it.architrave.comunicazioni.Ricevuta;
import it.architrave.comunicazioni.Ricevute;
import it.architrave.pratica.Bozze;
import it.architrave.pratica.NumeroPratica;
import it.architrave.pratica.PraticaId;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The receipt of a filing (art. 18-bis L. 241/1990): at once after filing, and later from the personal area. */
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
        modello.addAttribute("appenaPresentata", true);
        return pagina(modello, ricevute.di(ambito, numero));
    }

    @GetMapping("/area-personale/pratiche/{numero}/ricevuta")
    String ricevuta(Ambito ambito, @PathVariable String numero, Model modello) {
        return pagina(modello, ricevute.di(ambito, new NumeroPratica(numero)));
    }

    private static String pagina(Model modello, Ricevuta ricevuta) {
        modello.addAttribute("sezione", "areaPersonale");
        modello.addAttribute("ricevuta", ricevuta);
        modello.addAttribute("quando", Data.conOra(ricevuta.presentataIl()));
        modello.addAttribute("percorso", Briciola.dellArea(
                new Briciola("Pratica " + ricevuta.pratica(), "/area-personale/pratiche/" + ricevuta.pratica()),
                new Briciola("Ricevuta", null)));
        return "sportello/ricevuta";
    }
}

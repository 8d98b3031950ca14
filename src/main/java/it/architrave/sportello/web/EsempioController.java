package it.architrave.sportello.web;

import it.architrave.accesso.Ambito;
import it.architrave.accesso.Utente;
import it.architrave.pratica.PraticaId;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Fills a draft with sample data and attachments; only in the demonstration. */
@Controller
@Profile("demo")
@RequestMapping("/sportello/pratiche/{id}")
class EsempioController {

    private final Minute minute;
    private final AllegatiDiEsempio allegati;

    EsempioController(Minute minute, AllegatiDiEsempio allegati) {
        this.minute = minute;
        this.allegati = allegati;
    }

    @PostMapping("/esempio")
    String dati(Ambito ambito, @PathVariable String id) {
        minute.riempi(ambito, PraticaId.di(id));
        return "redirect:/sportello/pratiche/" + id;
    }

    @PostMapping("/allegati/esempio")
    String allegati(Utente chi, Ambito ambito, @PathVariable String id) {
        Minuta minuta = minute.apri(ambito, PraticaId.di(id));
        allegati.carica(chi, ambito, minuta);
        return "redirect:" + minuta.indirizzo(Minuta.ALLEGATI);
    }
}

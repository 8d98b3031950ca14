package it.architrave.sportello.web;

import it.architrave.accesso.Ambito;
import it.architrave.accesso.Utente;
import it.architrave.pratica.PraticaId;
import it.architrave.procedimento.Presentazione;
import it.architrave.procedimento.PresentazioneIncompleta;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The review of a draft, with all that is still missing, and the act of filing. */
@Controller
@RequestMapping("/sportello/pratiche/{id}")
class RiepilogoController {

    private final Minute minute;
    private final Guida guida;
    private final PaginaRiepilogo pagina;
    private final Presentazione presentazione;

    RiepilogoController(Minute minute, Guida guida, PaginaRiepilogo pagina, Presentazione presentazione) {
        this.minute = minute;
        this.guida = guida;
        this.pagina = pagina;
        this.presentazione = presentazione;
    }

    @GetMapping("/riepilogo")
    String riepilogo(Utente chi, Ambito ambito, @PathVariable String id, Model modello) {
        Minuta minuta = minute.apri(ambito, PraticaId.di(id));
        var problemi = guida.problemi(chi, minuta);
        guida.prepara(modello, minuta, Minuta.RIEPILOGO, problemi);
        pagina.disponi(modello, ambito, minuta);
        modello.addAttribute("problemi", ProblemiPerPagina.di(minuta, problemi));
        modello.addAttribute("quanti", problemi.size());
        modello.addAttribute("chiave", UUID.randomUUID());
        return "sportello/riepilogo";
    }

    @PostMapping("/presentazione")
    String presenta(Utente chi, @PathVariable String id, @RequestParam String chiave) {
        try {
            presentazione.presenta(chi, PraticaId.di(id), chiave);
            return "redirect:/sportello/pratiche/" + id + "/conferma";
        } catch (PresentazioneIncompleta e) {
            return "redirect:/sportello/pratiche/" + id + "/riepilogo";
        }
    }
}

package it.architrave.regia.web;

import it.architrave.accesso.Utente;
import it.architrave.termini.Riscontro;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The buttons that prove terms and timers equal, and set the timers by the terms. */
@Controller
@RequestMapping("/regia/incidenti/sveglie")
class RiscontroController {

    private static final String ELENCO = "redirect:/regia/incidenti";

    private final Riscontro riscontro;

    RiscontroController(Riscontro riscontro) {
        this.riscontro = riscontro;
    }

    @PostMapping("/riscontro")
    String confronta(RedirectAttributes dopo) {
        long differenze = riscontro.confronta();
        dopo.addFlashAttribute(differenze == 0 ? "fatto" : "rifiuto", differenze == 0
                ? "Tutti i termini aperti e le loro sveglie concordano."
                : "Termini e sveglie non concordano in " + differenze + (differenze == 1 ? " punto." : " punti."));
        return ELENCO;
    }

    @PostMapping("/rimedio")
    String rimedia(Utente chi, RedirectAttributes dopo) {
        long rimesse = riscontro.rimedia(chi.nome());
        long restano = riscontro.quante();
        dopo.addFlashAttribute(restano == 0 ? "fatto" : "rifiuto", "Sveglie rimesse in pari: " + rimesse + "."
                + (restano == 0 ? "" : " Differenze che restano da esaminare: " + restano + "."));
        return ELENCO;
    }
}

package it.architrave.sportello.web;

import it.architrave.accesso.Ambito;
import it.architrave.pratica.Bozze;
import it.architrave.pratica.PraticaId;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Throws a draft away, from the pages of its filing. */
@Controller
class EliminazioneController {

    private final Bozze bozze;

    EliminazioneController(Bozze bozze) {
        this.bozze = bozze;
    }

    @PostMapping("/sportello/pratiche/{id}/eliminazione")
    String elimina(Ambito ambito, @PathVariable String id) {
        bozze.scarta(ambito, PraticaId.di(id));
        return "redirect:/area-personale";
    }
}

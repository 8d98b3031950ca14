package it.architrave.regia.web;

import it.architrave.accesso.Utente;
import it.architrave.regia.Uscite;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The button that tries again what does not leave the building. */
@Controller
class UsciteController {

    private static final String ELENCO = "redirect:/regia/incidenti";

    private final Uscite uscite;

    UsciteController(Uscite uscite) {
        this.uscite = uscite;
    }

    @PostMapping("/regia/incidenti/avvisi/{id}/riprova")
    String avviso(Utente chi, @PathVariable long id, RedirectAttributes dopo) {
        return dopo(uscite.riprovaAvviso(id, chi.nome()).isPresent(), dopo);
    }

    @PostMapping("/regia/incidenti/registrazioni/{id}/riprova")
    String registrazione(Utente chi, @PathVariable long id, RedirectAttributes dopo) {
        return dopo(uscite.riprovaRegistrazione(id, chi.nome()).isPresent(), dopo);
    }

    /** The restored copy takes the original's place. */
    @PostMapping("/regia/uscite/subentro")
    String subentra(Utente chi, RedirectAttributes dopo) {
        uscite.subentra(chi.nome());
        dopo.addFlashAttribute("fatto", "Da adesso questa è l’installazione vera: gli avvisi in attesa partono, segnati come"
                + " forse già arrivati.");
        return ELENCO;
    }

    private static String dopo(boolean fatto, RedirectAttributes dopo) {
        dopo.addFlashAttribute(fatto ? "fatto" : "rifiuto", fatto ? "Viene riprovato adesso. Se non riesce, resta in questo elenco."
                : "Non aspetta più: è partito nel frattempo, oppure sta partendo adesso.");
        return ELENCO;
    }
}

package it.architrave.regia.web;

import it.architrave.accesso.Addetto;
import it.architrave.accesso.Addetti;
import it.architrave.accesso.PersoneDegliUffici;
import it.architrave.accesso.Utente;
import it.architrave.territorio.Comune;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The page of a person of an office, with what can be done to the user. */
@Controller
@RequestMapping("/uffici/{istat}/personale/{nomeUtente}")
class PersonaController {

    private final Ingresso ingresso;
    private final Addetti addetti;
    private final PersoneInParole inParole;
    private final PersoneDegliUffici personale;

    PersonaController(Ingresso ingresso, Addetti addetti, PersoneInParole inParole, PersoneDegliUffici personale) {
        this.ingresso = ingresso;
        this.addetti = addetti;
        this.inParole = inParole;
        this.personale = personale;
    }

    @GetMapping
    String persona(Utente chi, @PathVariable String istat, @PathVariable String nomeUtente, Model modello) {
        Comune comune = ingresso.ufficio(chi, istat);
        Addetto persona = addetti.dellUfficio(chi, comune.istat(), nomeUtente);
        modello.addAttribute("sezione", "uffici");
        modello.addAttribute("percorso", Ingresso.percorso(comune, new Briciola(persona.nome(), null)));
        modello.addAttribute("comune", comune);
        modello.addAttribute("indirizzo", indirizzo(comune, nomeUtente));
        modello.addAttribute("persona", persona);
        modello.addAttribute("incarichi", inParole.incarichi(persona, comune.istat()));
        modello.addAttribute("altrove", persona.incarichi().size() > persona.incarichi(comune.istat()).size());
        modello.addAttribute("stesso", chi.nomeUtente().equals(nomeUtente));
        modello.addAttribute("sullUtente", personale.puo(chi, comune.istat(), persona));
        return "uffici/persona";
    }

    @PostMapping("/disattivazione")
    String disattiva(Utente chi, @PathVariable String istat, @PathVariable String nomeUtente, RedirectAttributes dopo) {
        Comune comune = ingresso.ufficio(chi, istat);
        personale.disattiva(chi, comune.istat(), nomeUtente);
        dopo.addFlashAttribute("fatto", "L’utente è disattivato: da questo momento non entra più.");
        return "redirect:" + indirizzo(comune, nomeUtente);
    }

    @PostMapping("/riattivazione")
    String riattiva(Utente chi, @PathVariable String istat, @PathVariable String nomeUtente, RedirectAttributes dopo) {
        Comune comune = ingresso.ufficio(chi, istat);
        personale.riattiva(chi, comune.istat(), nomeUtente);
        dopo.addFlashAttribute("fatto", "L’utente è di nuovo attivo, con gli incarichi che ha.");
        return "redirect:" + indirizzo(comune, nomeUtente);
    }

    @PostMapping("/invito")
    String invita(Utente chi, @PathVariable String istat, @PathVariable String nomeUtente, RedirectAttributes dopo) {
        Comune comune = ingresso.ufficio(chi, istat);
        dopo.addFlashAttribute("invito", Invito.intero(personale.invita(chi, comune.istat(), nomeUtente)));
        return "redirect:" + indirizzo(comune, nomeUtente);
    }

    private static String indirizzo(Comune comune, String nomeUtente) {
        return Ingresso.indirizzo(comune) + "/personale/" + nomeUtente;
    }
}

package it.architrave.regia.web;

import it.architrave.accesso.Addetti;
import it.architrave.accesso.Addetto;
import it.architrave.accesso.Incarichi;
import it.architrave.accesso.Incarico;
import it.architrave.accesso.Ruolo;
import it.architrave.accesso.UfficioNonTrovato;
import it.architrave.accesso.Utente;
import it.architrave.territorio.Comune;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Gives a person of an office a role, and withdraws it. */
@Controller
@RequestMapping("/uffici/{istat}/personale/{nomeUtente}/incarichi")
class IncarichiController {

    private final Ingresso ingresso;
    private final Addetti addetti;
    private final Scrittoio scrittoio;
    private final Incarichi incarichi;

    IncarichiController(Ingresso ingresso, Addetti addetti, Scrittoio scrittoio, Incarichi incarichi) {
        this.ingresso = ingresso;
        this.addetti = addetti;
        this.scrittoio = scrittoio;
        this.incarichi = incarichi;
    }

    @GetMapping
    String mostra(Utente chi, @PathVariable String istat, @PathVariable String nomeUtente, Model modello) {
        return scrittoio.mostra(modello, domanda(chi, ingresso.ufficio(chi, istat), nomeUtente), Map.of());
    }

    @PostMapping
    String assegna(Utente chi, @PathVariable String istat, @PathVariable String nomeUtente, HttpServletRequest richiesta,
                   HttpServletResponse risposta, Model modello, RedirectAttributes dopo) {
        Comune comune = ingresso.ufficio(chi, istat);
        Domanda domanda = domanda(chi, comune, nomeUtente);
        return scrittoio.invia(domanda, richiesta, risposta, modello, s -> {
            Ruolo ruolo = Ruolo.di(s.testo("ruoli"));
            incarichi.assegna(chi, nomeUtente, new Incarico(comune.istat(), ruolo), s.periodo());
            dopo.addFlashAttribute("fatto", "Incarico dato: " + ruolo.nome() + ", " + s.periodo().inParole() + ".");
            return domanda.ritorno();
        });
    }

    @PostMapping("/{ruolo}/revoca")
    String revoca(Utente chi, @PathVariable String istat, @PathVariable String nomeUtente, @PathVariable String ruolo,
                  RedirectAttributes dopo) {
        Comune comune = ingresso.ufficio(chi, istat);
        Ruolo quale = Arrays.stream(Ruolo.values()).filter(r -> r.codice().equals(ruolo)).findFirst()
                .orElseThrow(() -> new UfficioNonTrovato(ruolo));
        incarichi.revoca(chi, nomeUtente, new Incarico(comune.istat(), quale));
        dopo.addFlashAttribute("fatto", "Incarico revocato: " + quale.nome() + ".");
        return "redirect:" + Ingresso.indirizzo(comune) + "/personale/" + nomeUtente;
    }

    private Domanda domanda(Utente chi, Comune comune, String nomeUtente) {
        Addetto persona = addetti.dellUfficio(chi, comune.istat(), nomeUtente);
        return scrittoio.domandaSu(nomeUtente, persona.nome(), FormUfficio.INCARICO, comune, "/incarichi");
    }
}

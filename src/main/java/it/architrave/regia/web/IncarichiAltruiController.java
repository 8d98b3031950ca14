package it.architrave.regia.web;

import it.architrave.accesso.Incarichi;
import it.architrave.accesso.Incarico;
import it.architrave.accesso.Ruolo;
import it.architrave.accesso.UfficioNonTrovato;
import it.architrave.accesso.Utente;
import it.architrave.territorio.Comune;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The metropolitan administrator gives a role to a person who is enrolled elsewhere. */
@Controller
@RequestMapping("/uffici/{istat}/incarichi")
class IncarichiAltruiController {

    private final Ingresso ingresso;
    private final Scrittoio scrittoio;
    private final Incarichi incarichi;

    IncarichiAltruiController(Ingresso ingresso, Scrittoio scrittoio, Incarichi incarichi) {
        this.ingresso = ingresso;
        this.scrittoio = scrittoio;
        this.incarichi = incarichi;
    }

    @GetMapping
    String mostra(Utente chi, @PathVariable String istat, Model modello) {
        return scrittoio.mostra(modello, domanda(chi, istat), Map.of());
    }

    @PostMapping
    String assegna(Utente chi, @PathVariable String istat, HttpServletRequest richiesta, HttpServletResponse risposta,
                   Model modello, RedirectAttributes dopo) {
        Comune comune = ingresso.ufficio(chi, istat);
        return scrittoio.invia(domanda(chi, istat), richiesta, risposta, modello, s -> {
            incarichi.assegna(chi, s.testo("nomeUtente"), new Incarico(comune.istat(), Ruolo.di(s.testo("ruoli"))), s.periodo());
            dopo.addFlashAttribute("fatto", "L’incarico è dato.");
            return Ingresso.indirizzo(comune) + "/personale/" + s.testo("nomeUtente");
        });
    }

    private Domanda domanda(Utente chi, String istat) {
        if (!chi.regia()) {
            throw new UfficioNonTrovato(istat);
        }
        return scrittoio.domanda(FormUfficio.INCARICO_ALTRUI, ingresso.ufficio(chi, istat), "/incarichi");
    }
}

package it.architrave.regia.web;

import it.architrave.accesso.Iscritto;
import it.architrave.accesso.NuovoAddetto;
import it.architrave.accesso.PersoneDegliUffici;
import it.architrave.accesso.Ruolo;
import it.architrave.accesso.Utente;
import it.architrave.territorio.Comune;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Enrols a person in an office; the way in is shown on the next page, once. */
@Controller
@RequestMapping("/uffici/{istat}/personale")
class IscrizioniController {

    private final Ingresso ingresso;
    private final Scrittoio scrittoio;
    private final PersoneDegliUffici personale;

    IscrizioniController(Ingresso ingresso, Scrittoio scrittoio, PersoneDegliUffici personale) {
        this.ingresso = ingresso;
        this.scrittoio = scrittoio;
        this.personale = personale;
    }

    @GetMapping
    String mostra(Utente chi, @PathVariable String istat, Model modello) {
        return scrittoio.mostra(modello, domanda(ingresso.ufficio(chi, istat)), Map.of());
    }

    @PostMapping
    String iscrivi(Utente chi, @PathVariable String istat, HttpServletRequest richiesta, HttpServletResponse risposta,
                   Model modello, RedirectAttributes dopo) {
        Comune comune = ingresso.ufficio(chi, istat);
        return scrittoio.invia(domanda(comune), richiesta, risposta, modello, s -> {
            Iscritto iscritto = personale.iscrivi(chi, comune.istat(), dati(s.testo("nomeUtente"), s),
                    s.elenco("ruoli").stream().map(Ruolo::di).collect(Collectors.toSet()), s.periodo());
            dopo.addFlashAttribute("fatto", s.testo("nomeCognome") + " è tra le persone dell’ufficio.");
            dopo.addFlashAttribute("invito", Invito.intero(iscritto));
            return Ingresso.indirizzo(comune) + "/personale/" + iscritto.nomeUtente();
        });
    }

    static NuovoAddetto dati(String nomeUtente, PaginaModulo.Scritto s) {
        return new NuovoAddetto(nomeUtente, s.testo("nomeCognome"), s.testo("codiceFiscale").toUpperCase(java.util.Locale.ROOT),
                s.testo("email"));
    }

    private Domanda domanda(Comune comune) {
        return scrittoio.domanda(FormUfficio.ISCRIZIONE, comune, "/personale");
    }
}

package it.architrave.regia.web;

import it.architrave.accesso.Addetti;
import it.architrave.accesso.Amministratori;
import it.architrave.accesso.Iscritto;
import it.architrave.accesso.RegistroUffici;
import it.architrave.accesso.Utente;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The metropolitan administrators, enrolled and switched off by each other. */
@Controller
@RequestMapping("/regia/personale")
class AmministratoriController {

    private static final String QUI = "/regia/personale";

    private final Addetti addetti;
    private final Amministratori amministratori;
    private final RegistroUffici registro;
    private final Scrittoio scrittoio;

    AmministratoriController(Addetti addetti, Amministratori amministratori, RegistroUffici registro, Scrittoio scrittoio) {
        this.addetti = addetti;
        this.amministratori = amministratori;
        this.registro = registro;
        this.scrittoio = scrittoio;
    }

    @GetMapping
    String elenco(Utente chi, Model modello) {
        modello.addAttribute("sezione", "uffici");
        modello.addAttribute("percorso", List.of(new Briciola("Uffici", "/uffici"), new Briciola("Amministratori metropolitani", null)));
        modello.addAttribute("amministratori", addetti.amministratori(chi));
        modello.addAttribute("modifiche", Modifica.di(registro.recentiDegliAmministratori(chi)));
        return "uffici/amministratori";
    }

    @GetMapping("/nuovo")
    String mostra(Model modello) {
        return scrittoio.mostra(modello, domanda(), Map.of());
    }

    @PostMapping("/nuovo")
    String iscrivi(Utente chi, HttpServletRequest richiesta, HttpServletResponse risposta, Model modello,
                   RedirectAttributes dopo) {
        return scrittoio.invia(domanda(), richiesta, risposta, modello, s -> {
            Iscritto iscritto = amministratori.iscrivi(chi, IscrizioniController.dati(s.testo("nomeUtente"), s));
            dopo.addFlashAttribute("fatto", s.testo("nomeCognome") + " è tra gli amministratori metropolitani.");
            dopo.addFlashAttribute("invito", Invito.intero(iscritto));
            return QUI;
        });
    }

    @PostMapping("/{nomeUtente}/disattivazione")
    String disattiva(Utente chi, @PathVariable String nomeUtente, RedirectAttributes dopo) {
        amministratori.disattiva(chi, nomeUtente);
        dopo.addFlashAttribute("fatto", "L’utente " + nomeUtente + " è disattivato: da questo momento non entra più.");
        return "redirect:" + QUI;
    }

    @PostMapping("/{nomeUtente}/riattivazione")
    String riattiva(Utente chi, @PathVariable String nomeUtente, RedirectAttributes dopo) {
        amministratori.riattiva(chi, nomeUtente);
        dopo.addFlashAttribute("fatto", "L’utente " + nomeUtente + " è di nuovo attivo.");
        return "redirect:" + QUI;
    }

    @PostMapping("/{nomeUtente}/invito")
    String invita(Utente chi, @PathVariable String nomeUtente, RedirectAttributes dopo) {
        dopo.addFlashAttribute("invito", Invito.intero(amministratori.invita(chi, nomeUtente)));
        return "redirect:" + QUI;
    }

    private Domanda domanda() {
        var quadro = scrittoio.quadro(FormUfficio.AMMINISTRATORE);
        return new Domanda(quadro, QUI + "/nuovo", QUI, List.of(new Briciola("Uffici", "/uffici"),
                new Briciola("Amministratori metropolitani", QUI), new Briciola(quadro.titolo(), null)));
    }
}

package it.architrave.scrivania.web;

import it.architrave.accesso.Utente;
import it.architrave.procedimento.AttivitaAperta;
import it.architrave.procedimento.AttivitaContesa;
import it.architrave.procedimento.Compiti;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Opens the page of a task, and takes tasks from the list. */
@Controller
@RequestMapping("/scrivania/attivita/{id}")
class AttivitaController {

    private final Compiti compiti;
    private final PaginaAttivita pagina;

    AttivitaController(Compiti compiti, PaginaAttivita pagina) {
        this.compiti = compiti;
        this.pagina = pagina;
    }

    @GetMapping
    String attivita(Utente chi, @PathVariable String id, Model modello) {
        AttivitaAperta compito = compiti.leggi(chi, id);
        return pagina.mostra(chi, compito, Compilazione.vuota(compiti.form(compito)), modello);
    }

    /** Whoever was faster is named in the list. */
    @PostMapping("/presa-in-carico")
    String prendi(Utente chi, @PathVariable String id, RedirectAttributes dopo) {
        try {
            compiti.prendi(chi, id);
            return "redirect:/scrivania/attivita/" + id;
        } catch (AttivitaContesa altri) {
            dopo.addFlashAttribute("rifiuto", altri.getMessage());
            return "redirect:/scrivania";
        }
    }
}

package it.architrave.regia.web;

import it.architrave.accesso.ModificaRifiutata;
import it.architrave.accesso.Utente;
import it.architrave.catalogo.RigaDiParametro;
import it.architrave.regia.RicalcoloDallaRegia;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The open terms that a row measures, and the act that gives it to those that are chosen. */
@Controller
@RequestMapping("/regia/parametri/{parametro}/ricalcolo/{riga}")
class RicalcoloController {

    private final PaginaModulo pagina;
    private final DomandaDelRicalcolo domanda;
    private final TerminiDelParametro termini;
    private final RicalcoloDallaRegia ricalcolo;

    RicalcoloController(PaginaModulo pagina, DomandaDelRicalcolo domanda, TerminiDelParametro termini,
                        RicalcoloDallaRegia ricalcolo) {
        this.pagina = pagina;
        this.domanda = domanda;
        this.termini = termini;
        this.ricalcolo = ricalcolo;
    }

    @GetMapping
    String mostra(Utente chi, @PathVariable String parametro, @PathVariable long riga, Model modello) {
        RigaDiParametro scelta = domanda.riga(parametro, riga);
        modello.addAttribute("toccati", termini.di(chi, scelta));
        modello.addAttribute("scelti", List.of());
        return pagina.mostra(modello, domanda.di(scelta, modello), Map.of());
    }

    /** Each term in a commit of its own: what one case refuses does not hold up the others. */
    @PostMapping
    String ricalcola(Utente chi, @PathVariable String parametro, @PathVariable long riga,
                     @RequestParam(defaultValue = "") List<Long> termine, HttpServletRequest richiesta,
                     HttpServletResponse risposta, Model modello, RedirectAttributes dopo) {
        RigaDiParametro scelta = domanda.riga(parametro, riga);
        modello.addAttribute("toccati", termini.di(chi, scelta));
        modello.addAttribute("scelti", termine);
        return pagina.invia(domanda.di(scelta, modello), richiesta, risposta, modello, s -> {
            if (termine.isEmpty()) {
                throw new ModificaRifiutata("", "Nessun termine è scelto: spuntare quelli da ricalcolare.");
            }
            List<String> rifiuti = new ArrayList<>();
            for (long uno : termine) {
                try {
                    ricalcolo.ricalcola(chi, scelta, uno, s.testo("norma"), s.testo("motivo"));
                } catch (RuntimeException rifiuto) {
                    rifiuti.add(DomandaDelRicalcolo.perche(rifiuto));
                }
            }
            dopo.addFlashAttribute("fatto", "Termini ricalcolati: " + (termine.size() - rifiuti.size()) + ".");
            dopo.addFlashAttribute("rifiuti", rifiuti);
            return DomandaSulParametro.pagina(parametro) + "/ricalcolo/" + riga;
        });
    }
}

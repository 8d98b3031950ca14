package it.architrave.regia.web;

import it.architrave.accesso.Utente;
import it.architrave.catalogo.ModificheDeiParametri;
import it.architrave.catalogo.NuovoValore;
import it.architrave.catalogo.RigaDiParametro;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Gives a parameter a new value: form, then what it would do, then the act. */
@Controller
@RequestMapping("/regia/parametri/{parametro}")
class ModificaParametroController {

    private final PaginaModulo pagina;
    private final DomandaSulParametro domanda;
    private final ModificheDeiParametri modifiche;
    private final Anteprima anteprima;

    ModificaParametroController(PaginaModulo pagina, DomandaSulParametro domanda, ModificheDeiParametri modifiche,
                                Anteprima anteprima) {
        this.pagina = pagina;
        this.domanda = domanda;
        this.modifiche = modifiche;
        this.anteprima = anteprima;
    }

    @GetMapping("/modifica")
    String mostra(@PathVariable String parametro, @RequestParam(defaultValue = "") String ambito, Model modello) {
        modello.addAttribute("visto", domanda.ultima(parametro));
        return pagina.mostra(modello, domanda.di(parametro, modello), ambito.isEmpty() ? Map.of() : Map.of("ambito", ambito));
    }

    /** Shows what the value would do; nothing is written yet. */
    @PostMapping("/modifica")
    String prova(Utente chi, @PathVariable String parametro, @RequestParam long visto, HttpServletRequest richiesta,
                 HttpServletResponse risposta, Model modello) {
        modello.addAttribute("visto", visto);
        return pagina.procede(domanda.di(parametro, modello), richiesta, risposta, modello, s -> {
            NuovoValore nuovo = domanda.letto(parametro, s);
            anteprima.disponi(chi, modifiche.prova(chi, nuovo), modello);
            modello.addAttribute("scritti", s.piani());
            return "regia/anteprima";
        });
    }

    /** Writes it, or goes back to the form as it was filled in. */
    @PostMapping
    String stabilisci(Utente chi, @PathVariable String parametro, @RequestParam long visto,
                      @RequestParam(defaultValue = "") String azione, HttpServletRequest richiesta,
                      HttpServletResponse risposta, Model modello, RedirectAttributes dopo) {
        modello.addAttribute("visto", visto);
        Domanda form = domanda.di(parametro, modello);
        return pagina.procede(form, richiesta, risposta, modello, s -> {
            if (azione.equals("correggi")) {
                return pagina.mostra(modello, form, s.valori());
            }
            RigaDiParametro scritta = modifiche.stabilisci(chi, domanda.letto(parametro, s), visto);
            dopo.addFlashAttribute("fatto", "Il nuovo valore è nel registro dei parametri.");
            return "redirect:" + DomandaSulParametro.pagina(parametro) + "?riga=" + scritta.id();
        });
    }
}

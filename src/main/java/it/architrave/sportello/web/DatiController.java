package it.architrave.sportello.web;

import it.architrave.accesso.Ambito;
import it.architrave.accesso.Utente;
import it.architrave.catalogo.Problema;
import it.architrave.pratica.PraticaId;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The quadri of a draft, one page each: always saved, checked when the person wants to go on. */
@Controller
@RequestMapping("/sportello/pratiche/{id}")
class DatiController {

    private final Minute minute;
    private final Guida guida;
    private final PaginaQuadro pagina;

    DatiController(Minute minute, Guida guida, PaginaQuadro pagina) {
        this.minute = minute;
        this.guida = guida;
        this.pagina = pagina;
    }

    /** Where there is still something to do. */
    @GetMapping
    String riprendi(Utente chi, Ambito ambito, @PathVariable String id) {
        Minuta minuta = minute.apri(ambito, PraticaId.di(id));
        List<Problema> problemi = guida.problemi(chi, minuta);
        return "redirect:" + minuta.indirizzo(minuta.pagine().stream()
                .filter(p -> problemi.stream().anyMatch(x -> x.quadro().equals(p))).findFirst().orElse(Minuta.RIEPILOGO));
    }

    @GetMapping("/dati/{codice}")
    String quadro(Utente chi, Ambito ambito, @PathVariable String id, @PathVariable String codice,
                  HttpServletRequest richiesta, Model modello) {
        Minuta minuta = minute.apri(ambito, PraticaId.di(id));
        boolean verifica = richiesta.getParameter("verifica") != null;
        // After a change htmx takes only the form out of the answer: nothing around it needs to be worked out.
        List<Problema> problemi = verifica || richiesta.getHeader("HX-Request") == null ? guida.problemi(chi, minuta)
                : List.of();
        guida.prepara(modello, minuta, codice, problemi);
        pagina.disponi(modello, minuta, minuta.modulo().quadro(codice), verifica ? problemi : null);
        return "sportello/quadro";
    }

    @PostMapping("/dati/{codice}")
    String salva(Utente chi, Ambito ambito, @PathVariable String id, @PathVariable String codice,
                 @RequestParam(defaultValue = "aggiorna") String azione, HttpServletRequest richiesta) {
        PraticaId bozza = PraticaId.di(id);
        var valori = minute.salva(ambito, bozza, codice, richiesta.getParameterMap(), azione);
        Minuta minuta = minute.apri(ambito, bozza);
        if (azione.equals("esci")) {
            return "redirect:/area-personale";
        }
        if (azione.equals("continua") && guida.problemi(chi, minuta).stream().noneMatch(p -> p.quadro().equals(codice))) {
            return "redirect:" + minuta.dopo(codice);
        }
        boolean verifica = azione.equals("continua") || richiesta.getParameter("verifica") != null;
        return "redirect:" + minuta.indirizzo(codice) + (verifica ? "?verifica=si" : "") + Ancora.dopo(azione, valori);
    }
}

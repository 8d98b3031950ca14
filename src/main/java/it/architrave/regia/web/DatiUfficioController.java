package it.architrave.regia.web;

import it.architrave.accesso.DatiDegliUffici;
import it.architrave.accesso.Utente;
import it.architrave.territorio.Comune;
import it.architrave.territorio.Recapiti;
import it.architrave.territorio.Ufficio;
import it.architrave.territorio.Uffici;
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

/** Name, head and contacts of an office. */
@Controller
@RequestMapping("/uffici/{istat}/dati")
class DatiUfficioController {

    private final Ingresso ingresso;
    private final Uffici uffici;
    private final DatiDegliUffici dati;
    private final Scrittoio pagina;

    DatiUfficioController(Ingresso ingresso, Uffici uffici, DatiDegliUffici dati, Scrittoio pagina) {
        this.ingresso = ingresso;
        this.uffici = uffici;
        this.dati = dati;
        this.pagina = pagina;
    }

    @GetMapping
    String mostra(Utente chi, @PathVariable String istat, Model modello) {
        Comune comune = ingresso.ufficio(chi, istat);
        Ufficio u = uffici.di(comune.istat());
        Recapiti r = u.recapiti();
        return pagina.mostra(modello, domanda(comune), Map.of("denominazione", u.denominazione(), "responsabile",
                u.responsabile(), "indirizzo", r.indirizzo(), "pec", r.pec(), "email", r.email(), "telefono", r.telefono(),
                "orari", r.orari()));
    }

    @PostMapping
    String scrivi(Utente chi, @PathVariable String istat, HttpServletRequest richiesta, HttpServletResponse risposta,
                  Model modello, RedirectAttributes dopo) {
        Comune comune = ingresso.ufficio(chi, istat);
        return pagina.invia(domanda(comune), richiesta, risposta, modello, s -> {
            dati.scrivi(chi, new Ufficio(comune.istat(), s.testo("denominazione"), s.testo("responsabile"),
                    new Recapiti(s.testo("indirizzo"), s.testo("pec"), s.testo("email"), s.testo("telefono"), s.testo("orari"))));
            dopo.addFlashAttribute("fatto", "I dati dell’ufficio sono salvati.");
            return Ingresso.indirizzo(comune);
        });
    }

    private Domanda domanda(Comune comune) {
        return pagina.domanda(FormUfficio.UFFICIO, comune, "/dati");
    }
}

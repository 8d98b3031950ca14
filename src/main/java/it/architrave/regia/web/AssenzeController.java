package it.architrave.regia.web;

import it.architrave.accesso.Assenza;
import it.architrave.accesso.Assenze;
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

/** Enters an absence with its substitute, and ends it. */
@Controller
@RequestMapping("/uffici/{istat}/assenze")
class AssenzeController {

    private final Ingresso ingresso;
    private final Scrittoio scrittoio;
    private final PersoneInParole persone;
    private final Assenze assenze;

    AssenzeController(Ingresso ingresso, Scrittoio scrittoio, PersoneInParole persone, Assenze assenze) {
        this.ingresso = ingresso;
        this.scrittoio = scrittoio;
        this.persone = persone;
        this.assenze = assenze;
    }

    @GetMapping
    String mostra(Utente chi, @PathVariable String istat, Model modello) {
        return scrittoio.mostra(modello, domanda(chi, ingresso.ufficio(chi, istat)), Map.of());
    }

    @PostMapping
    String registra(Utente chi, @PathVariable String istat, HttpServletRequest richiesta, HttpServletResponse risposta,
                    Model modello, RedirectAttributes dopo) {
        Comune comune = ingresso.ufficio(chi, istat);
        return scrittoio.invia(domanda(chi, comune), richiesta, risposta, modello, s -> {
            assenze.registra(chi, new Assenza(0, s.testo("nomeUtente"), comune.istat(), s.giornoCerto("dal"),
                    s.giornoCerto("al"), s.testo("sostituto"), s.testo("motivo")));
            dopo.addFlashAttribute("fatto", "L’assenza è registrata.");
            return Ingresso.indirizzo(comune) + "#assenze";
        });
    }

    @PostMapping("/{assenza}/fine")
    String termina(Utente chi, @PathVariable String istat, @PathVariable long assenza, RedirectAttributes dopo) {
        Comune comune = ingresso.ufficio(chi, istat);
        assenze.termina(chi, comune.istat(), assenza);
        dopo.addFlashAttribute("fatto", "L’assenza è terminata: il sostituto non ha più gli incarichi della persona.");
        return "redirect:" + Ingresso.indirizzo(comune) + "#assenze";
    }

    private Domanda domanda(Utente chi, Comune comune) {
        var inServizio = persone.inServizio(chi, comune.istat());
        return scrittoio.domanda(FormUfficio.ASSENZA, Map.of("nomeUtente", inServizio, "sostituto", inServizio), comune,
                "/assenze");
    }
}

package it.architrave.regia.web;

import it.architrave.accesso.Designazioni;
import it.architrave.accesso.Utente;
import it.architrave.territorio.Comune;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Who answers for each procedure of an office (art. 5 L. 241/1990). */
@Controller
@RequestMapping("/uffici/{istat}/responsabili")
class ResponsabiliController {

    private final Ingresso ingresso;
    private final Scrittoio scrittoio;
    private final Designazioni designazioni;
    private final ModuloDeiResponsabili modulo;

    ResponsabiliController(Ingresso ingresso, Scrittoio scrittoio, Designazioni designazioni, ModuloDeiResponsabili modulo) {
        this.ingresso = ingresso;
        this.scrittoio = scrittoio;
        this.designazioni = designazioni;
        this.modulo = modulo;
    }

    @GetMapping
    String mostra(Utente chi, @PathVariable String istat, Model modello) {
        Comune comune = ingresso.ufficio(chi, istat);
        return scrittoio.mostra(modello, domanda(chi, comune), designazioni.dellUfficio(chi, comune.istat()));
    }

    @PostMapping
    String scrivi(Utente chi, @PathVariable String istat, HttpServletRequest richiesta, HttpServletResponse risposta,
                  Model modello, RedirectAttributes dopo) {
        Comune comune = ingresso.ufficio(chi, istat);
        return scrittoio.invia(domanda(chi, comune), richiesta, risposta, modello, s -> {
            modulo.procedimenti(comune).forEach(p -> designazioni.designa(chi, comune.istat(), p, s.testo(p)));
            dopo.addFlashAttribute("fatto", "I responsabili dei procedimenti sono salvati.");
            return Ingresso.indirizzo(comune) + "#responsabili";
        });
    }

    private Domanda domanda(Utente chi, Comune comune) {
        return scrittoio.domanda(modulo.di(chi, comune), comune, "/responsabili");
    }
}

package it.architrave.sportello.web;

import it.architrave.territorio.Comune;
import it.architrave.territorio.Territorio;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The front page: what the counter is, and the choice of the municipality. */
@Controller
class InizioController {

    private final Territorio territorio;

    InizioController(Territorio territorio) {
        this.territorio = territorio;
    }

    @GetMapping("/")
    String inizio(@RequestParam(defaultValue = "") String cerca, Model modello) {
        return pagina("sportello/inizio", cerca, modello);
    }

    @GetMapping("/sportello")
    String sportello(@RequestParam(defaultValue = "") String cerca, Model modello) {
        modello.addAttribute("sezione", "sportello");
        return pagina("sportello/comuni", cerca, modello);
    }

    private String pagina(String pagina, String cerca, Model modello) {
        List<Comune> trovati = territorio.comuni().stream().filter(c -> piano(c.nome()).contains(piano(cerca))).toList();
        modello.addAttribute("cerca", cerca.strip());
        modello.addAttribute("quanti", territorio.comuni().size());
        modello.addAttribute("comuni", trovati);
        return pagina;
    }

    /** As somebody writes it in a hurry: capitals, accents and marks do not matter. */
    private static String piano(String nome) {
        return Normalizer.normalize(nome.strip(), Normalizer.Form.NFD).replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ITALIAN).replaceAll("[^a-z0-9]+", " ");
    }
}

package it.architrave.comunicazioni.web;

import it.architrave.accesso.Ambito;
import it.architrave.accesso.Utente;
import it.architrave.comunicazioni.Avvisi;
import it.architrave.pratica.NumeroPratica;
import it.architrave.pratica.Pratiche;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The office sends again a notice that did not leave, to a corrected address where the first was refused. */
@Controller
class RispedizioneController {

    /** As long as an address may be (RFC 5321). */
    private static final int LUNGHEZZA = 254;

    private final Avvisi avvisi;
    private final Pratiche pratiche;

    RispedizioneController(Avvisi avvisi, Pratiche pratiche) {
        this.avvisi = avvisi;
        this.pratiche = pratiche;
    }

    @PostMapping("/scrivania/pratiche/{numero}/avvisi/{avviso}/rispedizione")
    String rispedisce(Utente chi, Ambito ambito, @PathVariable String numero, @PathVariable long avviso,
                      @RequestParam(defaultValue = "") String indirizzo, RedirectAttributes dopo) {
        var pratica = pratiche.leggi(ambito, new NumeroPratica(numero));
        String scritto = indirizzo.strip();
        if (scritto.length() > LUNGHEZZA || !scritto.matches("[^@\\s,;<>]+@[^@\\s,;<>]+")) {
            dopo.addFlashAttribute("rifiuto", "Per spedire di nuovo l’avviso serve un indirizzo di posta, uno solo.");
        } else {
            avvisi.rispedisci(ambito, pratica.numero(), avviso, scritto, chi.nome());
            dopo.addFlashAttribute("fatto", "L’avviso parte di nuovo.");
        }
        return "redirect:/scrivania/pratiche/" + numero;
    }
}

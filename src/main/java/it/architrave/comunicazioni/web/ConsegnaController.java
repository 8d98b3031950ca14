package it.architrave.comunicazioni.web;

import it.architrave.accesso.Ambito;
import it.architrave.accesso.Utente;
import it.architrave.comunicazioni.Consegne;
import it.architrave.pratica.AttoNonConsentito;
import it.architrave.pratica.NumeroPratica;
import it.architrave.pratica.Pratiche;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The office registers when a letter was delivered to the party. */
@Controller
class ConsegnaController {

    private final Consegne consegne;
    private final Pratiche pratiche;

    ConsegnaController(Consegne consegne, Pratiche pratiche) {
        this.consegne = consegne;
        this.pratiche = pratiche;
    }

    @PostMapping("/scrivania/pratiche/{numero}/consegne")
    String registra(Utente chi, Ambito ambito, @PathVariable String numero, @RequestParam(defaultValue = "") String lettera,
                    @RequestParam(defaultValue = "") String giorno, @RequestParam(defaultValue = "") String prova,
                    RedirectAttributes dopo) {
        NumeroPratica pratica = pratiche.leggi(ambito, new NumeroPratica(numero)).numero();
        try {
            consegne.registra(chi, pratica, lettera, LocalDate.parse(giorno.strip()), prova);
            dopo.addFlashAttribute("fatto", "La consegna è registrata: il termine che ne dipende, se corre ancora, è contato di nuovo.");
        } catch (DateTimeParseException senzaGiorno) {
            dopo.addFlashAttribute("rifiuto", "Per registrare la consegna serve il giorno in cui è avvenuta.");
        } catch (AttoNonConsentito no) {
            dopo.addFlashAttribute("rifiuto", no.getMessage());
        }
        return "redirect:/scrivania/pratiche/" + numero;
    }
}

package it.architrave.regia.web;

import it.architrave.accesso.Utente;
import it.architrave.regia.Incidente;
import it.architrave.regia.Incidenti;
import it.architrave.regia.Uscite;
import it.architrave.termini.Riscontro;
import it.architrave.territorio.CodiceIstat;
import it.architrave.territorio.Fuso;
import it.architrave.territorio.Territorio;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What has stopped, and the button that tries it again. */
@Controller
@RequestMapping("/regia/incidenti")
class IncidentiController {

    private static final DateTimeFormatter MOMENTO = DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm", Locale.ITALIAN)
            .withZone(Fuso.ROMA);

    private final Incidenti incidenti;
    private final Uscite uscite;
    private final Riscontro riscontro;
    private final Territorio territorio;

    IncidentiController(Incidenti incidenti, Uscite uscite, Riscontro riscontro, Territorio territorio) {
        this.riscontro = riscontro;
        this.incidenti = incidenti;
        this.uscite = uscite;
        this.territorio = territorio;
    }

    @GetMapping
    String incidenti(Model modello) {
        modello.addAttribute("sezione", "regia");
        modello.addAttribute("percorso", Briciola.fino("Incidenti"));
        modello.addAttribute("righe", incidenti.aperti().stream().map(this::riga).toList());
        modello.addAttribute("ritentati", incidenti.ancoraRitentati());
        modello.addAttribute("uscite", PannelloUscite.di(uscite));
        modello.addAttribute("copia", uscite.copia());
        modello.addAttribute("sospese", uscite.sospese());
        modello.addAttribute("ricevuteFerme", uscite.ricevuteFerme());
        modello.addAttribute("riscontro", PannelloRiscontro.di(riscontro));
        return "regia/incidenti";
    }

    @PostMapping("/{id}/riprova")
    String riprova(Utente chi, @PathVariable String id, RedirectAttributes dopo) {
        incidenti.riprova(chi, id).ifPresentOrElse(
                i -> dopo.addFlashAttribute("fatto", "«" + i.passo() + "» della pratica " + i.numero()
                        + " viene riprovato adesso. Se non riesce, torna in questo elenco."),
                () -> dopo.addFlashAttribute("rifiuto", "L’incidente non c’è più, oppure non si può riprovare."));
        return "redirect:/regia/incidenti";
    }

    private Riga riga(Incidente i) {
        return new Riga(i, i.comune().isEmpty() ? "" : territorio.comune(new CodiceIstat(i.comune())).nome(),
                MOMENTO.format(i.dal()));
    }

    /** An incident in the list. */
    record Riga(Incidente incidente, String comune, String dal) {
    }
}

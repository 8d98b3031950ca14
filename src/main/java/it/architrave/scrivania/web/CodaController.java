package it.architrave.scrivania.web;

import it.architrave.accesso.Ambito;
import it.architrave.accesso.Utente;
import it.architrave.scrivania.Coda;
import it.architrave.scrivania.Pagina;
import it.architrave.scrivania.RigaAttivita;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The three lists of the desk: what is to be done, what I have taken, all cases. */
@Controller
@RequestMapping("/scrivania")
class CodaController {

    private final Coda coda;
    private final RigheInParole righe;
    private final Insegne insegne;

    CodaController(Coda coda, RigheInParole righe, Insegne insegne) {
        this.coda = coda;
        this.righe = righe;
        this.insegne = insegne;
    }

    @ModelAttribute
    void cornice(Utente chi, Model modello) {
        modello.addAttribute("sezione", "scrivania");
        modello.addAttribute("insegne", insegne.di(chi));
        modello.addAttribute("conComune", chi.comuni().size() > 1);
    }

    @GetMapping
    String ufficio(Utente chi, Ambito ambito, @RequestParam(defaultValue = "") String dopo, Model modello) {
        return attivita(chi, "ufficio", "/scrivania", coda.dellUfficio(ambito, new Coda.Segno(dopo)), dopo, modello);
    }

    @GetMapping("/mie")
    String mie(Utente chi, Ambito ambito, @RequestParam(defaultValue = "") String dopo, Model modello) {
        return attivita(chi, "mie", "/scrivania/mie", coda.mie(ambito, new Coda.Segno(dopo)), dopo, modello);
    }

    @GetMapping("/pratiche")
    String pratiche(Ambito ambito, @RequestParam(defaultValue = "") String dopo, Model modello) {
        var pagina = coda.pratiche(ambito, new Coda.Segno(dopo));
        modello.addAttribute("righe", righe.pratiche(pagina.righe()));
        elenco("pratiche", "/scrivania/pratiche", pagina.seguente(), dopo, modello);
        return "scrivania/pratiche";
    }

    private String attivita(Utente chi, String elenco, String indirizzo, Pagina<RigaAttivita> pagina, String dopo,
                            Model modello) {
        modello.addAttribute("righe", righe.attivita(chi, pagina.righe()));
        elenco(elenco, indirizzo, pagina.seguente(), dopo, modello);
        return "scrivania/coda";
    }

    /** Keyset paging knows only the way on; back is the beginning of the list. */
    private static void elenco(String elenco, String indirizzo, Coda.@Nullable Segno seguente, String dopo,
                               Model modello) {
        modello.addAttribute("elenco", elenco);
        modello.addAttribute("inizio", dopo.isEmpty() ? null : indirizzo);
        modello.addAttribute("seguente", seguente == null ? null : indirizzo + "?dopo=" + seguente.testo());
    }
}

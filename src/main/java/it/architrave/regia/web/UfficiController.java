package it.architrave.regia.web;

import it.architrave.accesso.UfficioNonTrovato;
import it.architrave.accesso.Utente;
import it.architrave.territorio.CodiceIstat;
import it.architrave.territorio.Comune;
import it.architrave.territorio.Territorio;
import it.architrave.territorio.Uffici;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** The offices that a person manages, and the page of one. */
@Controller
@RequestMapping("/uffici")
class UfficiController {

    private final Territorio territorio;
    private final Uffici uffici;
    private final Ingresso ingresso;
    private final VistaUfficio vista;

    UfficiController(Territorio territorio, Uffici uffici, Ingresso ingresso, VistaUfficio vista) {
        this.territorio = territorio;
        this.uffici = uffici;
        this.ingresso = ingresso;
        this.vista = vista;
    }

    /** Who heads one office goes there at once. */
    @GetMapping
    String elenco(Utente chi, Model modello) {
        List<Comune> suoi = territorio.comuni().stream().filter(c -> chi.amministra(c.istat())).toList();
        if (suoi.isEmpty()) {
            throw new UfficioNonTrovato("uffici");
        }
        if (suoi.size() == 1) {
            return "redirect:" + Ingresso.indirizzo(suoi.get(0));
        }
        var descritti = uffici.descritti();
        modello.addAttribute("sezione", "uffici");
        modello.addAttribute("righe", suoi.stream().map(c -> new Riga(c, descritti.contains(c.istat()))).toList());
        return "uffici/elenco";
    }

    @GetMapping("/{istat}")
    String ufficio(Utente chi, @PathVariable String istat, Model modello) {
        vista.disponi(chi, ingresso.ufficio(chi, istat), modello);
        return "uffici/ufficio";
    }

    /** A municipality in the list; described or still to be. */
    record Riga(Comune comune, boolean descritto) {

        public CodiceIstat istat() {
            return comune.istat();
        }
    }
}

package it.architrave.sportello.web;

import it.architrave.accesso.Ambito;
import it.architrave.accesso.Utente;
import it.architrave.fascicolo.DocumentoInElenco;
import it.architrave.fascicolo.NuovoDocumento;
import it.architrave.pratica.PraticaId;
import it.architrave.procedimento.Riepiloghi;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** How each declaration of a draft is signed, and the frozen summary for those who sign a file (art. 65 d.lgs. 82/2005). */
@Controller
@RequestMapping("/sportello/pratiche/{id}/firma")
class FirmaController {

    private final Minute minute;
    private final Guida guida;
    private final FogliDiFirma fogli;
    private final Riepiloghi riepiloghi;

    FirmaController(Minute minute, Guida guida, FogliDiFirma fogli, Riepiloghi riepiloghi) {
        this.minute = minute;
        this.guida = guida;
        this.fogli = fogli;
        this.riepiloghi = riepiloghi;
    }

    @GetMapping
    String firma(Utente chi, Ambito ambito, @PathVariable String id, @RequestParam(required = false) @Nullable String verifica,
                 Model modello) {
        Minuta minuta = minute.apri(ambito, PraticaId.di(id));
        var problemi = guida.problemi(chi, minuta);
        guida.prepara(modello, minuta, Minuta.FIRMA, problemi);
        fogli.disponi(modello, ambito, minuta, verifica == null ? null : problemi);
        modello.addAttribute("attuale",
                riepiloghi.attuale(ambito, minuta.bozza()).map(DocumentoInElenco::new).orElse(null));
        return "sportello/firma";
    }

    /** Freezes the draft as it stands into the file to sign. */
    @PostMapping("/riepilogo")
    String congela(Utente chi, Ambito ambito, @PathVariable String id) {
        Minuta minuta = minute.apri(ambito, PraticaId.di(id));
        riepiloghi.congela(chi, minuta.id());
        return "redirect:" + minuta.indirizzo(Minuta.FIRMA) + "#" + NuovoDocumento.RIEPILOGO;
    }
}

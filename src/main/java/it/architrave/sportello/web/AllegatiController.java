package it.architrave.sportello.web;

import it.architrave.accesso.Ambito;
import it.architrave.accesso.Utente;
import it.architrave.fascicolo.DocumentoId;
import it.architrave.fascicolo.Fascicolo;
import it.architrave.pratica.PraticaId;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The attachments of a draft. */
@Controller
@RequestMapping("/sportello/pratiche/{id}/allegati")
class AllegatiController {

    private final Minute minute;
    private final Guida guida;
    private final PaginaAllegati pagina;
    private final Fascicolo fascicolo;

    AllegatiController(Minute minute, Guida guida, PaginaAllegati pagina, Fascicolo fascicolo) {
        this.minute = minute;
        this.guida = guida;
        this.pagina = pagina;
        this.fascicolo = fascicolo;
    }

    @GetMapping
    String allegati(Utente chi, Ambito ambito, @PathVariable String id, Model modello) {
        Minuta minuta = minute.apri(ambito, PraticaId.di(id));
        guida.prepara(modello, minuta, Minuta.ALLEGATI, guida.problemi(chi, minuta));
        List<PaginaAllegati.Riga> righe = pagina.righe(ambito, minuta);
        modello.addAttribute("richiesti", righe.stream().filter(PaginaAllegati.Riga::richiesto).toList());
        modello.addAttribute("facoltativi", righe.stream().filter(r -> !r.richiesto()).toList());
        modello.addAttribute("nonPiuPrevisti", pagina.nonPiuPrevisti(ambito, minuta));
        modello.addAttribute("dopo", minuta.dopo(Minuta.ALLEGATI));
        return "sportello/allegati";
    }

    /** The page from which it is taken out tells where to go back to. */
    @PostMapping("/{documento}/rimozione")
    String togli(Ambito ambito, @PathVariable String id, @PathVariable String documento) {
        PraticaId bozza = PraticaId.di(id);
        Minuta minuta = minute.apri(ambito, bozza);
        String codice = fascicolo.leggi(ambito, DocumentoId.di(documento)).codice();
        fascicolo.togli(ambito, bozza, DocumentoId.di(documento));
        return "redirect:" + CaricamentoController.ritorno(minuta, codice);
    }
}

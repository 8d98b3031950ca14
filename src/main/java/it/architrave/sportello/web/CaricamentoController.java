package it.architrave.sportello.web;

import it.architrave.accesso.Ambito;
import it.architrave.accesso.Utente;
import it.architrave.fascicolo.NuovoDocumento;
import it.architrave.pratica.PraticaId;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Receives the files of a draft: attachments and the signed summary. */
@Controller
class CaricamentoController {

    private final Minute minute;
    private final Caricamento caricamento;

    CaricamentoController(Minute minute, Caricamento caricamento) {
        this.minute = minute;
        this.caricamento = caricamento;
    }

    @PostMapping("/sportello/pratiche/{id}/allegati")
    String carica(Utente chi, Ambito ambito, @PathVariable String id, @RequestParam String codice,
                  HttpServletRequest richiesta, RedirectAttributes avvisi) {
        Minuta minuta = minute.apri(ambito, PraticaId.di(id));
        avvisi.addFlashAttribute("esito", caricamento.carica(chi, minuta.id(), codice,
                Caricamento.scelti(richiesta)));
        return "redirect:" + ritorno(minuta, codice);
    }

    static String ritorno(Minuta minuta, String codice) {
        return minuta.indirizzo(codice.equals(NuovoDocumento.RIEPILOGO_FIRMATO) ? Minuta.FIRMA : Minuta.ALLEGATI)
                + Ancora.di(codice);
    }
}

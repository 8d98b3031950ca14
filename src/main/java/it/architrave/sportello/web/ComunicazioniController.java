package it.architrave.sportello.web;

import it.architrave.accesso.Ambito;
import it.architrave.accesso.Utente;
import it.architrave.comunicazioni.ComunicazioneIncompleta;
import it.architrave.comunicazioni.TipoComunicazione;
import it.architrave.fascicolo.DocumentoRifiutato;
import it.architrave.pratica.AttoNonConsentito;
import it.architrave.pratica.NumeroPratica;
import it.architrave.pratica.Pratica;
import it.architrave.pratica.PraticaNonTrovata;
import it.architrave.pratica.Pratiche;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The acts of a party on a filed case: communications, answer to an invitation, withdrawal; each has its receipt. */
@Controller
@RequestMapping("/area-personale/pratiche/{numero}")
class ComunicazioniController {

    private final Pratiche pratiche;
    private final PaginaComunicazione pagina;
    private final InvioDellAtto invio;

    ComunicazioniController(Pratiche pratiche, PaginaComunicazione pagina, InvioDellAtto invio) {
        this.pratiche = pratiche;
        this.pagina = pagina;
        this.invio = invio;
    }

    @GetMapping({"/comunicazioni/nuova/{codice}", "/{codice:risposta|rinuncia|misure}"})
    String modulo(Ambito ambito, @PathVariable String numero, @PathVariable String codice, Model modello) {
        Pratica pratica = pratiche.leggi(ambito, new NumeroPratica(numero));
        return pagina.mostra(modello, ambito, pratica, tipo(codice), Map.of());
    }

    @PostMapping({"/comunicazioni/nuova/{codice}", "/{codice:risposta|rinuncia|misure}"})
    String invia(Utente chi, Ambito ambito, @PathVariable String numero, @PathVariable String codice,
                 @RequestParam(defaultValue = "aggiorna") String azione, @RequestParam String chiave,
                 HttpServletRequest richiesta, Model modello) {
        Pratica pratica = pratiche.leggi(ambito, new NumeroPratica(numero));
        TipoComunicazione tipo = tipo(codice);
        modello.addAttribute("chiave", chiave);
        Map<String, Object> valori = pagina.valori(tipo, richiesta.getParameterMap(), azione);
        if (!azione.equals("invia")) {
            return pagina.mostra(modello, ambito, pratica, tipo, valori);
        }
        if (tipo == TipoComunicazione.RINUNCIA && richiesta.getParameter("conferma") == null) {
            modello.addAttribute("errori", Map.of("conferma", "Per rinunciare conferma di averlo letto: spunta la casella."));
            return pagina.mostra(modello, ambito, pratica, tipo, valori);
        }
        try {
            return "redirect:" + TestataPratica.indirizzo(pratica) + "/comunicazioni/"
                    + invio.invia(chi, pratica, new InvioDellAtto.Atto(tipo, valori, chiave), Caricamento.scelti(richiesta));
        } catch (ComunicazioneIncompleta e) {
            modello.addAttribute("errori", PaginaQuadro.errori(tipo.codice(), e.problemi()));
            modello.addAttribute("etichette", PaginaQuadro.etichette(tipo.codice(), e.problemi()));
        } catch (AttoNonConsentito | DocumentoRifiutato e) {
            modello.addAttribute("rifiuto", String.valueOf(e.getMessage()));
        }
        return pagina.mostra(modello, ambito, pratica, tipo, valori);
    }

    private static TipoComunicazione tipo(String codice) {
        return switch (codice) {
            case AttoPossibile.RISPOSTA -> TipoComunicazione.RISPOSTA_INVITO;
            case AttoPossibile.RINUNCIA -> TipoComunicazione.RINUNCIA;
            case AttoPossibile.MISURE -> TipoComunicazione.MISURE;
            default -> Stream.of(TipoComunicazione.values()).filter(t -> t.codice().equals(codice)).findFirst()
                    .orElseThrow(() -> new PraticaNonTrovata(codice));
        };
    }
}

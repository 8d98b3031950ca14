package it.architrave.sportello.web;

import it.architrave.accesso.Ambito;
import it.architrave.comunicazioni.Ricevute;
import it.architrave.fascicolo.Documento;
import it.architrave.fascicolo.Fascicolo;
import it.architrave.fascicolo.Ricevuta;
import it.architrave.pratica.NumeroPratica;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Downloads the paper of a receipt: the same bytes for ever, kept with the case. */
@Controller
class RicevutaPdfController {

    private final Ricevute ricevute;
    private final Fascicolo fascicolo;

    RicevutaPdfController(Ricevute ricevute, Fascicolo fascicolo) {
        this.ricevute = ricevute;
        this.fascicolo = fascicolo;
    }

    @GetMapping("/area-personale/pratiche/{numero}/ricevuta.pdf")
    ResponseEntity<Resource> dellaPresentazione(Ambito ambito, @PathVariable String numero) {
        return carta(ambito, ricevute.di(ambito, new NumeroPratica(numero)));
    }

    @GetMapping("/area-personale/pratiche/{numero}/ricevute/{ricevuta}.pdf")
    ResponseEntity<Resource> ricevuta(Ambito ambito, @PathVariable String numero, @PathVariable String ricevuta) {
        return carta(ambito, ricevute.di(ambito, new NumeroPratica(numero), ricevuta));
    }

    private ResponseEntity<Resource> carta(Ambito ambito, Ricevuta.Fissata ricevuta) {
        Documento carta = fascicolo.leggi(ambito, ricevute.carta(ambito, ricevuta));
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_PDF).contentLength(carta.dimensione())
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment().filename(carta.nomeFile())
                        .build().toString())
                .body(fascicolo.apri(ambito, carta.id()));
    }
}

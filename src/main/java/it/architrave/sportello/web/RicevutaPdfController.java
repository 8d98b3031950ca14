package it.architrave.sportello.web;

import it.architrave.accesso.Ambito;
import it.architrave.comunicazioni.Ricevute;
import it.architrave.pratica.NumeroPratica;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Downloads the receipt of a filing as a PDF. */
@Controller
class RicevutaPdfController {

    private final Ricevute ricevute;
    private final RicevutaInPdf pdf;
    private final FattiDellaPratica fatti;

    RicevutaPdfController(Ricevute ricevute, RicevutaInPdf pdf, FattiDellaPratica fatti) {
        this.ricevute = ricevute;
        this.pdf = pdf;
        this.fatti = fatti;
    }

    @GetMapping("/area-personale/pratiche/{numero}/ricevuta.pdf")
    ResponseEntity<byte[]> scarica(Ambito ambito, @PathVariable String numero) {
        var ricevuta = ricevute.di(ambito, new NumeroPratica(numero));
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_PDF)
                .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment()
                        .filename("ricevuta-" + ricevuta.numero() + ".pdf").build().toString())
                .body(pdf.di(ricevuta, fatti.di(ambito, ricevuta.pratica())));
    }
}

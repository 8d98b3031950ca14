package it.architrave.fascicolo.web;

import it.architrave.accesso.Ambito;
import it.architrave.fascicolo.Documento;
import it.architrave.fascicolo.DocumentoId;
import it.architrave.fascicolo.Fascicolo;
import java.nio.charset.StandardCharsets;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Downloads: always as an attachment, never shown by the browser as a page of ours. */
@Controller
class DocumentiController {

    private final Fascicolo fascicolo;

    DocumentiController(Fascicolo fascicolo) {
        this.fascicolo = fascicolo;
    }

    @GetMapping({"/documenti/{id}", "/api/v1/documenti/{id}"})
    ResponseEntity<Resource> scarica(Ambito ambito, @PathVariable String id) {
        Documento documento = fascicolo.leggi(ambito, DocumentoId.di(id));
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(documento.tipo()))
                .contentLength(documento.dimensione())
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment()
                        .filename(documento.nomeFile(), StandardCharsets.UTF_8).build().toString())
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .body(fascicolo.apri(ambito, documento.id()));
    }
}

package it.architrave.sportello.web;

import it.architrave.territorio.Stemmi;
import java.util.concurrent.TimeUnit;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The coat of arms of a municipality, open to everybody; pages name it with its hash, so that a new one is seen at once. */
@Controller
class StemmaDelComuneController {

    private final Servizi servizi;
    private final Stemmi stemmi;

    StemmaDelComuneController(Servizi servizi, Stemmi stemmi) {
        this.servizi = servizi;
        this.stemmi = stemmi;
    }

    @GetMapping("/sportello/comuni/{sigla}/stemma")
    ResponseEntity<byte[]> stemma(@PathVariable String sigla) {
        return stemmi.di(servizi.comune(sigla).istat()).map(s -> ResponseEntity.ok().contentType(MediaType.IMAGE_PNG)
                .cacheControl(CacheControl.maxAge(1, TimeUnit.HOURS).cachePublic()).eTag(s.impronta()).body(s.png()))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }
}

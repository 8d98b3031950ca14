package it.architrave.termini.web;

import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import it.architrave.termini.Simulatore;
import it.architrave.termini.StoriaImpossibile;
import it.architrave.termini.TerminiProperties;
import it.architrave.termini.regole.Vizio;
import it.architrave.territorio.CodiceIstat;
import it.architrave.territorio.ComuneSconosciuto;
import it.architrave.territorio.Territorio;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Computes terms for whoever asks: no login, no personal data, nothing kept. */
@RestController
class SimulazioniRest {

    static final String INDIRIZZO = "/api/v1/termini/simulazioni";

    private final Simulatore simulatore;
    private final Territorio territorio;
    private final TerminiProperties misure;

    SimulazioniRest(Simulatore simulatore, Territorio territorio, TerminiProperties misure) {
        this.simulatore = simulatore;
        this.territorio = territorio;
        this.misure = misure;
    }

    /** Every date that follows by law from a history. */
    @PostMapping(path = INDIRIZZO, consumes = MediaType.APPLICATION_JSON_VALUE, produces = MediaType.APPLICATION_JSON_VALUE)
    @io.swagger.v3.oas.annotations.parameters.RequestBody(
            content = @Content(schema = @Schema(implementation = Richiesta.class)))
    Risposta simula(@RequestBody byte[] corpo) {
        var lettura = LetturaDellaRichiesta.leggi(corpo, misure.eventi() + 1);
        return Risposta.di(simulatore.simula(lettura.storia(), comune(lettura.comune())));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> impossibile(StoriaImpossibile causa) {
        ProblemDetail problema = ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST, causa.vizi().get(0).messaggio());
        problema.setTitle("Richiesta non valida");
        problema.setProperty("problemi", causa.vizi());
        return ResponseEntity.badRequest().contentType(MediaType.APPLICATION_PROBLEM_JSON).body(problema);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> troppe(TroppeRichieste causa) {
        ProblemDetail problema = ProblemDetail.forStatusAndDetail(HttpStatus.TOO_MANY_REQUESTS, causa.getMessage());
        problema.setTitle("Troppe richieste");
        return ResponseEntity.status(HttpStatus.TOO_MANY_REQUESTS).contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .header(HttpHeaders.RETRY_AFTER, String.valueOf(causa.secondi())).body(problema);
    }

    private @Nullable CodiceIstat comune(@Nullable String codice) {
        if (codice == null) {
            return null;
        }
        try {
            CodiceIstat istat = new CodiceIstat(codice);
            return territorio.italiano(istat).orElseThrow(() -> new ComuneSconosciuto(codice)).istat();
        } catch (ComuneSconosciuto sconosciuto) {
            throw new StoriaImpossibile(List.of(new Vizio("comune", "Nessun comune italiano ha questo codice ISTAT.")));
        }
    }
}

package it.architrave.sportello.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import it.architrave.accesso.Utente;
import it.architrave.comunicazioni.Comunicazione;
import it.architrave.comunicazioni.NuovaComunicazione;
import it.architrave.comunicazioni.TipoComunicazione;
import it.architrave.pratica.NumeroPratica;
import it.architrave.procedimento.AttiDellaParte;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Acts of the party on a filed case by REST: communications, answers to invitations, withdrawal. */
@RestController
@RequestMapping("/api/v1/pratiche/{numero}")
class AttiRest {

    private final AttiDellaParte atti;

    AttiRest(AttiDellaParte atti) {
        this.atti = atti;
    }

    /** Sends a communication; documents are uploaded first, with the code {@code comunicazione}. */
    @PostMapping("/comunicazioni")
    @ResponseStatus(HttpStatus.CREATED)
    Ricevuta comunica(Utente chi, @PathVariable String numero, @RequestHeader("Idempotency-Key") String chiave,
                      @RequestBody Atto atto) {
        return ricevuta(atti.compie(chi, new NuovaComunicazione(new NumeroPratica(numero), atto.tipo(), atto.dati(),
                atto.documenti(), chiave, chi)));
    }

    /** Withdraws the filing. */
    @PostMapping("/ritiro")
    @ResponseStatus(HttpStatus.CREATED)
    Ricevuta ritira(Utente chi, @PathVariable String numero, @RequestHeader("Idempotency-Key") String chiave,
                    @RequestBody Map<String, Object> dati) {
        return ricevuta(atti.compie(chi, new NuovaComunicazione(new NumeroPratica(numero), TipoComunicazione.RINUNCIA,
                dati, List.of(), chiave, chi)));
    }

    private static Ricevuta ricevuta(Comunicazione c) {
        return new Ricevuta(c.arrivo().ricevuta(), c.tipo(), c.arrivo().momento());
    }

    /** A communication; which data it takes depends on its type. */
    record Atto(@JsonProperty(required = true) TipoComunicazione tipo, @Nullable Map<String, Object> dati, @Nullable List<String> documenti) {

        Atto {
            dati = dati == null ? Map.of() : dati;
            documenti = documenti == null ? List.of() : documenti;
        }
    }

    record Ricevuta(String ricevuta, TipoComunicazione tipo, Instant momento) {
    }
}

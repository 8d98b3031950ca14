package it.architrave.scrivania.web;

import it.architrave.accesso.Utente;
import it.architrave.pratica.NumeroPratica;
import it.architrave.pratica.PraticaNonTrovata;
import it.architrave.pratica.Via;
import it.architrave.procedimento.AperturaDUfficio;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Opens a case of the office from another by REST; asked again while it is open, it is refused with its number. */
@RestController
class VieRest {

    private final AperturaDUfficio apertura;

    VieRest(AperturaDUfficio apertura) {
        this.apertura = apertura;
    }

    @PostMapping("/api/v1/pratiche/{numero}/vie/{via}")
    @ResponseStatus(HttpStatus.CREATED)
    Aperta apri(Utente chi, @PathVariable String numero, @PathVariable String via, @RequestBody Richiesta richiesta) {
        return new Aperta(apertura.apri(chi, new NumeroPratica(numero), Via.di(via).orElseThrow(() -> new PraticaNonTrovata(via)),
                richiesta.perche()).valore());
    }

    /** @param motivo why the case is opened */
    record Richiesta(@Nullable String motivo) {

        String perche() {
            return motivo == null ? "" : motivo;
        }
    }

    /** @param numero the case that was opened */
    record Aperta(String numero) {
    }
}

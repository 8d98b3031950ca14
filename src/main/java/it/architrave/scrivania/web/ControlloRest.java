package it.architrave.scrivania.web;

import it.architrave.accesso.Utente;
import it.architrave.pratica.NumeroPratica;
import it.architrave.pratica.PraticaNonTrovata;
import it.architrave.procedimento.AttoDiControllo;
import it.architrave.procedimento.AvvioDelControllo;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Begins an act of control by REST; the task that it opens is completed as any other. */
@RestController
class ControlloRest {

    private final AvvioDelControllo avvio;

    ControlloRest(AvvioDelControllo avvio) {
        this.avvio = avvio;
    }

    /** The task in which the act is adopted; asked again by who has it, the same. */
    @PostMapping("/api/v1/pratiche/{numero}/controllo/{atto}")
    @ResponseStatus(HttpStatus.CREATED)
    AttivitaRest.VoceAttivita avvia(Utente chi, @PathVariable String numero, @PathVariable String atto) {
        var aperta = avvio.avvia(chi, new NumeroPratica(numero), AttoDiControllo.di(atto)
                .orElseThrow(() -> new PraticaNonTrovata(atto)));
        return new AttivitaRest.VoceAttivita(aperta.id(), aperta.numero().valore(), aperta.nome(), aperta.ruolo().nome(),
                aperta.assegnatario(), aperta.aperta());
    }
}

package it.architrave.procedimento;

import it.architrave.comunicazioni.Comunicazione;
import it.architrave.motore.Variabile;
import it.architrave.pratica.AttoNonConsentito;
import it.architrave.pratica.NumeroPratica;
import org.camunda.bpm.engine.MismatchingMessageCorrelationException;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;

/** Delivers an act to the model of one case, named by business key and municipality; it carries its receipt number. */
@Component
class Recapito {

    private final RuntimeService motore;

    Recapito(RuntimeService motore) {
        this.motore = motore;
    }

    void consegna(Messaggio messaggio, Comunicazione atto) {
        NumeroPratica numero = atto.pratica();
        try {
            Porta.attraverso(() -> motore.createMessageCorrelation(messaggio.nome())
                    .processInstanceBusinessKey(numero.valore()).tenantId(numero.comune().valore())
                    .setVariableToTriggeredScope(Variabile.RICEVUTA.nome(), atto.arrivo().ricevuta()).correlate());
        } catch (MismatchingMessageCorrelationException nessunoAttende) {
            throw new AttoNonConsentito("La pratica " + numero + " non attende questo atto nello stato in cui si trova.");
        }
    }
}

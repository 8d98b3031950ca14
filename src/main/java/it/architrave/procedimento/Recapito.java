package it.architrave.procedimento;

import it.architrave.pratica.AttoNonConsentito;
import it.architrave.pratica.NumeroPratica;
import org.camunda.bpm.engine.MismatchingMessageCorrelationException;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;

/** Delivers a message to the model of one case, named by business key and municipality. */
@Component
class Recapito {

    private final RuntimeService motore;

    Recapito(RuntimeService motore) {
        this.motore = motore;
    }

    void consegna(Messaggio messaggio, NumeroPratica numero) {
        try {
            Porta.attraverso(() -> motore.createMessageCorrelation(messaggio.nome())
                    .processInstanceBusinessKey(numero.valore()).tenantId(numero.comune().valore()).correlate());
        } catch (MismatchingMessageCorrelationException nessunoAttende) {
            throw new AttoNonConsentito("La pratica " + numero + " non attende questo atto nello stato in cui si trova.");
        }
    }
}

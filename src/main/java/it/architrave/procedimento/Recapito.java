package it.architrave.procedimento;

import it.architrave.comunicazioni.Comunicazione;
import it.architrave.motore.Variabile;
import it.architrave.pratica.AttoNonConsentito;
import it.architrave.pratica.NumeroPratica;
import java.util.Map;
import org.camunda.bpm.engine.MismatchingMessageCorrelationException;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;

/** Delivers an act to the model of one case, named by business key and municipality. */
@Component
class Recapito {

    private final RuntimeService motore;

    Recapito(RuntimeService motore) {
        this.motore = motore;
    }

    /** An act of the party: the model remembers its receipt as long as what it starts. */
    void consegna(Messaggio messaggio, Comunicazione atto) {
        consegna(messaggio, atto.pratica(), Map.of(Variabile.RICEVUTA.nome(), atto.arrivo().ricevuta()));
    }

    void consegna(Messaggio messaggio, NumeroPratica numero) {
        consegna(messaggio, numero, Map.of());
    }

    private void consegna(Messaggio messaggio, NumeroPratica numero, Map<String, Object> variabili) {
        try {
            Porta.attraverso(() -> motore.createMessageCorrelation(messaggio.nome())
                    .processInstanceBusinessKey(numero.valore()).tenantId(numero.comune().valore())
                    .setVariablesToTriggeredScope(variabili).correlate());
        } catch (MismatchingMessageCorrelationException nessunoAttende) {
            throw new AttoNonConsentito("La pratica " + numero + " non attende questo atto nello stato in cui si trova.");
        }
    }
}

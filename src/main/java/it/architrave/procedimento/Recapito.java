package it.architrave.procedimento;

import it.architrave.comunicazioni.Comunicazione;
import it.architrave.motore.Variabile;
import it.architrave.pratica.AttoNonConsentito;
import it.architrave.pratica.NumeroPratica;
import org.camunda.bpm.engine.MismatchingMessageCorrelationException;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.MessageCorrelationBuilder;
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
        consegna(a(messaggio, atto.pratica()).setVariableToTriggeredScope(Variabile.RICEVUTA.nome(), atto.arrivo().ricevuta()),
                atto.pratica());
    }

    /** An act of control that the office begins. */
    void consegna(NumeroPratica numero, AttoDiControllo atto) {
        consegna(a(Messaggio.CONTROLLO, numero).setVariable(Variabili.ATTO_DI_CONTROLLO.nome(), atto.name()), numero);
    }

    private MessageCorrelationBuilder a(Messaggio messaggio, NumeroPratica numero) {
        return motore.createMessageCorrelation(messaggio.nome()).processInstanceBusinessKey(numero.valore())
                .tenantId(numero.comune().valore());
    }

    private static void consegna(MessageCorrelationBuilder messaggio, NumeroPratica numero) {
        try {
            Porta.attraverso(messaggio::correlate);
        } catch (MismatchingMessageCorrelationException nessunoAttende) {
            throw new AttoNonConsentito("La pratica " + numero + " non attende questo atto nello stato in cui si trova.");
        }
    }
}

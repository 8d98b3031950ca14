package it.architrave.protocollo.bpmn;

import it.architrave.accesso.Ambito;
import it.architrave.pratica.NumeroPratica;
import it.architrave.protocollo.Protocollo;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Asks the register to record the filing; nothing waits for the number (art. 18-bis L. 241/1990). */
@Component
class Protocolla implements JavaDelegate {

    private final Protocollo protocollo;

    Protocolla(Protocollo protocollo) {
        this.protocollo = protocollo;
    }

    @Override
    public void execute(DelegateExecution execution) {
        NumeroPratica numero = new NumeroPratica(execution.getProcessBusinessKey());
        protocollo.chiediPerLaPresentazione(Ambito.sistema("protocollare la pratica presentata"), numero);
    }
}

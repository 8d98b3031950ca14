package it.architrave.procedimento.bpmn;

import it.architrave.accesso.Ambito;
import it.architrave.pratica.NumeroPratica;
import it.architrave.procedimento.ControlloProposto;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Tells the term of control which act has been proposed. */
@Component
class AvviaControllo implements JavaDelegate {

    private final ControlloProposto proposto;

    AvviaControllo(ControlloProposto proposto) {
        this.proposto = proposto;
    }

    @Override
    public void execute(DelegateExecution esecuzione) {
        proposto.apri(Ambito.sistema("avviare l'atto di controllo proposto"),
                new NumeroPratica(esecuzione.getProcessBusinessKey()));
    }
}

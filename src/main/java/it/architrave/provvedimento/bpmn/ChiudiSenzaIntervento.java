package it.architrave.provvedimento.bpmn;

import it.architrave.accesso.Ambito;
import it.architrave.pratica.NumeroPratica;
import it.architrave.provvedimento.FineDellIntervento;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** The case ends without an intervention (art. 2 c. 1 L. 241/1990). */
@Component
class ChiudiSenzaIntervento implements JavaDelegate {

    private final FineDellIntervento fine;

    ChiudiSenzaIntervento(FineDellIntervento fine) {
        this.fine = fine;
    }

    @Override
    public void execute(DelegateExecution esecuzione) {
        fine.senzaIntervento(Ambito.sistema("chiudere senza intervento"), new NumeroPratica(esecuzione.getProcessBusinessKey()));
    }
}

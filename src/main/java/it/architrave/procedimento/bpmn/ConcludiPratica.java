package it.architrave.procedimento.bpmn;

import it.architrave.accesso.Ambito;
import it.architrave.pratica.NumeroPratica;
import it.architrave.procedimento.Conclusione;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Closes the case when works have ended and nothing else is open. */
@Component("concludiPratica")
class ConcludiPratica implements JavaDelegate {

    private final Conclusione conclusione;

    ConcludiPratica(Conclusione conclusione) {
        this.conclusione = conclusione;
    }

    @Override
    public void execute(DelegateExecution esecuzione) {
        conclusione.concludi(Ambito.sistema("conclusione"), new NumeroPratica(esecuzione.getProcessBusinessKey()));
    }
}

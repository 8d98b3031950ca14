package it.architrave.istruttoria.bpmn;

import it.architrave.accesso.Ambito;
import it.architrave.istruttoria.CorsoDellaVerifica;
import it.architrave.pratica.NumeroPratica;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Closes the formal check, also when it was not due. */
@Component
class ChiudiVerifica implements JavaDelegate {

    private final CorsoDellaVerifica corso;

    ChiudiVerifica(CorsoDellaVerifica corso) {
        this.corso = corso;
    }

    @Override
    public void execute(DelegateExecution esecuzione) {
        corso.chiudi(Ambito.sistema("chiudere la verifica formale"), new NumeroPratica(esecuzione.getProcessBusinessKey()));
    }
}

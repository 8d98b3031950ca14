package it.architrave.istruttoria.bpmn;

import it.architrave.accesso.Ambito;
import it.architrave.istruttoria.CorsoDellaVerifica;
import it.architrave.pratica.NumeroPratica;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Opens the formal check, or takes it up again. */
@Component
class AvviaVerifica implements JavaDelegate {

    private final CorsoDellaVerifica corso;

    AvviaVerifica(CorsoDellaVerifica corso) {
        this.corso = corso;
    }

    @Override
    public void execute(DelegateExecution esecuzione) {
        corso.avvia(Ambito.sistema("avviare la verifica formale"), new NumeroPratica(esecuzione.getProcessBusinessKey()));
    }
}

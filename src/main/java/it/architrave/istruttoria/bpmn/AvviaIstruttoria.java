package it.architrave.istruttoria.bpmn;

import it.architrave.accesso.Ambito;
import it.architrave.istruttoria.requisiti.CorsoDellIstruttoria;
import it.architrave.pratica.NumeroPratica;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Opens the examination, or takes it up again. */
@Component
class AvviaIstruttoria implements JavaDelegate {

    private final CorsoDellIstruttoria corso;

    AvviaIstruttoria(CorsoDellIstruttoria corso) {
        this.corso = corso;
    }

    @Override
    public void execute(DelegateExecution esecuzione) {
        corso.avvia(Ambito.sistema("avviare l'istruttoria"), new NumeroPratica(esecuzione.getProcessBusinessKey()));
    }
}

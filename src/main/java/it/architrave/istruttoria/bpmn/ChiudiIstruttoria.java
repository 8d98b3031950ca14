package it.architrave.istruttoria.bpmn;

import it.architrave.accesso.Ambito;
import it.architrave.istruttoria.requisiti.CorsoDellIstruttoria;
import it.architrave.pratica.NumeroPratica;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Closes the examination; no act is owed for what conforms (art. 19 L. 241/1990). */
@Component
class ChiudiIstruttoria implements JavaDelegate {

    private final CorsoDellIstruttoria corso;

    ChiudiIstruttoria(CorsoDellIstruttoria corso) {
        this.corso = corso;
    }

    @Override
    public void execute(DelegateExecution esecuzione) {
        corso.chiudi(Ambito.sistema("chiudere l'istruttoria"), new NumeroPratica(esecuzione.getProcessBusinessKey()));
    }
}

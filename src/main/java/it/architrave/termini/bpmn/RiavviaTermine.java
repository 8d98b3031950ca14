package it.architrave.termini.bpmn;

import it.architrave.accesso.Ambito;
import it.architrave.pratica.NumeroPratica;
import it.architrave.termini.Arresti;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Sets a stopped term going again, and its timer with it. */
@Component
class RiavviaTermine implements JavaDelegate {

    private final Arresti arresti;

    RiavviaTermine(Arresti arresti) {
        this.arresti = arresti;
    }

    @Override
    public void execute(DelegateExecution esecuzione) {
        Sveglie.regola(esecuzione, arresti.riavvia(Ambito.sistema("riavviare il termine"),
                new NumeroPratica(esecuzione.getProcessBusinessKey()), Variabili.CODICE_TERMINE.leggi(esecuzione),
                Variabili.MOTIVO_ARRESTO.leggi(esecuzione)));
    }
}

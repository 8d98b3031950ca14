package it.architrave.termini.bpmn;

import it.architrave.accesso.Ambito;
import it.architrave.pratica.NumeroPratica;
import it.architrave.termini.Arresti;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Interrupts the running term, which will begin anew (art. 20 c. 5 d.P.R. 380/2001), and parks its timer. */
@Component
class InterrompiTermine implements JavaDelegate {

    private final Arresti arresti;

    InterrompiTermine(Arresti arresti) {
        this.arresti = arresti;
    }

    @Override
    public void execute(DelegateExecution esecuzione) {
        Sveglie.regola(esecuzione, arresti.interrompi(Ambito.sistema("interrompere il termine"),
                new NumeroPratica(esecuzione.getProcessBusinessKey()), Variabili.CODICE_TERMINE.leggi(esecuzione),
                Variabili.MOTIVO_ARRESTO.leggi(esecuzione)));
    }
}

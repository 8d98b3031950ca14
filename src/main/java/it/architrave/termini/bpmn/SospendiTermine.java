package it.architrave.termini.bpmn;

import it.architrave.accesso.Ambito;
import it.architrave.pratica.NumeroPratica;
import it.architrave.termini.Arresti;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Suspends the running term (art. 2 c. 7 and art. 10-bis L. 241/1990) and puts its timer where it now belongs. */
@Component
class SospendiTermine implements JavaDelegate {

    private final Arresti arresti;

    SospendiTermine(Arresti arresti) {
        this.arresti = arresti;
    }

    @Override
    public void execute(DelegateExecution esecuzione) {
        Sveglie.regola(esecuzione, arresti.sospendi(Ambito.sistema("sospendere il termine"),
                new NumeroPratica(esecuzione.getProcessBusinessKey()), Variabili.CODICE_TERMINE.leggi(esecuzione),
                Variabili.MOTIVO_ARRESTO.leggi(esecuzione)));
    }
}

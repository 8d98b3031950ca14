package it.architrave.termini.bpmn;

import it.architrave.accesso.Ambito;
import it.architrave.pratica.NumeroPratica;
import it.architrave.termini.Arresti;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Ends a suspension where the adopted plan, as it is known now, ends it (art. 12 c. 3 d.P.R. 380/2001), and moves the timer. */
@Component
class AggiornaSospensione implements JavaDelegate {

    private final Arresti arresti;

    AggiornaSospensione(Arresti arresti) {
        this.arresti = arresti;
    }

    @Override
    public void execute(DelegateExecution esecuzione) {
        Sveglie.regola(esecuzione, arresti.aggiorna(Ambito.sistema("aggiornare la sospensione del termine"),
                new NumeroPratica(esecuzione.getProcessBusinessKey()), Variabili.CODICE_TERMINE.leggi(esecuzione),
                Variabili.MOTIVO_ARRESTO.leggi(esecuzione)));
    }
}

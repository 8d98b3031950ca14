package it.architrave.termini.bpmn;

import it.architrave.accesso.Ambito;
import it.architrave.pratica.NumeroPratica;
import it.architrave.termini.FineDelTermine;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Closes the running term: what it waited for was done; its timer, if it still waits, will not wake up. */
@Component
class ChiudiTermine implements JavaDelegate {

    private final FineDelTermine fine;

    ChiudiTermine(FineDelTermine fine) {
        this.fine = fine;
    }

    @Override
    public void execute(DelegateExecution esecuzione) {
        fine.chiudi(Ambito.sistema("chiudere il termine"), new NumeroPratica(esecuzione.getProcessBusinessKey()),
                Variabili.CODICE_TERMINE.leggi(esecuzione)).ifPresent(chiuso -> Sveglie.regola(esecuzione, chiuso));
    }
}

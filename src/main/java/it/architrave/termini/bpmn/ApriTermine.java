package it.architrave.termini.bpmn;

import it.architrave.accesso.Ambito;
import it.architrave.pratica.NumeroPratica;
import it.architrave.termini.Termine;
import it.architrave.termini.Termini;
import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Opens the term the model names and sets the timer that will wake up when it has elapsed. */
@Component
class ApriTermine implements JavaDelegate {

    private final Termini termini;

    ApriTermine(Termini termini) {
        this.termini = termini;
    }

    @Override
    public void execute(DelegateExecution esecuzione) {
        Termine aperto = termini.apri(Ambito.sistema("aprire il termine"),
                new NumeroPratica(esecuzione.getProcessBusinessKey()), Variabili.CODICE_TERMINE.leggi(esecuzione));
        Variabili.SCADENZA_INVITO.scrivi(esecuzione, Date.from(aperto.calcolo().decorsoDa()));
    }
}

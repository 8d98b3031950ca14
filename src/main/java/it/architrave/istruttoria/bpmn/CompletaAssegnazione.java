package it.architrave.istruttoria.bpmn;

import it.architrave.accesso.Ambito;
import it.architrave.istruttoria.Assegnazioni;
import it.architrave.motore.EsitoAttivita;
import it.architrave.motore.Variabile;
import it.architrave.pratica.NumeroPratica;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** The head of the office says who examines the case (art. 5 c. 1 L. 241/1990). */
@Component
class CompletaAssegnazione implements TaskListener {

    private static final Ambito AMBITO = Ambito.sistema("assegnare la pratica");

    private final Assegnazioni assegnazioni;

    CompletaAssegnazione(Assegnazioni assegnazioni) {
        this.assegnazioni = assegnazioni;
    }

    @Override
    public void notify(DelegateTask compito) {
        EsitoAttivita risposte = Variabile.ESITO.leggi(compito);
        assegnazioni.assegna(AMBITO, new NumeroPratica(compito.getExecution().getProcessBusinessKey()), risposte.chi(),
                risposte.testo("istruttore"));
    }
}

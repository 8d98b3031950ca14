package it.architrave.istruttoria.bpmn;

import it.architrave.accesso.Ambito;
import it.architrave.istruttoria.Archiviazioni;
import it.architrave.motore.EsitoAttivita;
import it.architrave.motore.Variabile;
import it.architrave.pratica.NumeroPratica;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** Archives the case when its duration has passed without an end of works (art. 2 c. 1 L. 241/1990). */
@Component
class CompletaArchiviazione implements TaskListener {

    private final Archiviazioni archiviazioni;

    CompletaArchiviazione(Archiviazioni archiviazioni) {
        this.archiviazioni = archiviazioni;
    }

    @Override
    public void notify(DelegateTask compito) {
        EsitoAttivita risposte = Variabile.ESITO.leggi(compito);
        archiviazioni.archivia(Ambito.sistema("archiviare senza fine lavori"),
                new NumeroPratica(compito.getExecution().getProcessBusinessKey()), risposte.chi(),
                risposte.testo("motivazione").strip());
    }
}

package it.architrave.istruttoria.bpmn;

import it.architrave.accesso.Ambito;
import it.architrave.istruttoria.AcquisizioniDelDurc;
import it.architrave.motore.EsitoAttivita;
import it.architrave.motore.Variabile;
import it.architrave.pratica.NumeroPratica;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** Records what the counter has acquired by itself (art. 18 c. 2 L. 241/1990). */
@Component
class CompletaAcquisizioneDelDurc implements TaskListener {

    private final AcquisizioniDelDurc acquisizioni;

    CompletaAcquisizioneDelDurc(AcquisizioniDelDurc acquisizioni) {
        this.acquisizioni = acquisizioni;
    }

    @Override
    public void notify(DelegateTask compito) {
        EsitoAttivita risposte = Variabile.ESITO.leggi(compito);
        acquisizioni.registra(Ambito.sistema("acquisire il DURC"),
                new NumeroPratica(compito.getExecution().getProcessBusinessKey()), risposte.chi(), LetturaDelModulo.durc(risposte));
    }
}

package it.architrave.provvedimento.bpmn;

import it.architrave.accesso.Ambito;
import it.architrave.motore.EsitoAttivita;
import it.architrave.motore.Variabile;
import it.architrave.provvedimento.SeguitoDellaConformazione;
import it.architrave.provvedimento.StatoConformazione;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** Records whether the measures told make the activity conform, and leaves the outcome to the model (art. 19 c. 3 L. 241/1990). */
@Component
class CompletaVerificaDelleMisure implements TaskListener {

    private final SeguitoDellaConformazione seguito;

    CompletaVerificaDelleMisure(SeguitoDellaConformazione seguito) {
        this.seguito = seguito;
    }

    @Override
    public void notify(DelegateTask compito) {
        EsitoAttivita risposte = Variabile.ESITO.leggi(compito);
        StatoConformazione esito = LetturaDelModulo.verifica(risposte);
        seguito.verificata(Ambito.sistema("registrare la verifica delle misure"), LetturaDelModulo.numero(compito), risposte.chi(),
                esito, risposte.testo("rilievi").strip());
        Variabili.ESITO_CONFORMAZIONE.scrivi(compito.getExecution(), esito.name());
    }
}

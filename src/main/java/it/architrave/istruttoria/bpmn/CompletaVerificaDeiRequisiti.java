package it.architrave.istruttoria.bpmn;

import it.architrave.accesso.Ambito;
import it.architrave.istruttoria.requisiti.EsamiDeiRequisiti;
import it.architrave.istruttoria.requisiti.EsitoRequisiti;
import it.architrave.motore.EsitoAttivita;
import it.architrave.motore.Variabile;
import it.architrave.pratica.NumeroPratica;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** Records what the examiner found, and leaves the outcome to the model (art. 19 c. 3 L. 241/1990). */
@Component
class CompletaVerificaDeiRequisiti implements TaskListener {

    private static final Ambito AMBITO = Ambito.sistema("registrare la verifica dei requisiti");

    private final EsamiDeiRequisiti esami;

    CompletaVerificaDeiRequisiti(EsamiDeiRequisiti esami) {
        this.esami = esami;
    }

    @Override
    public void notify(DelegateTask compito) {
        EsitoAttivita risposte = Variabile.ESITO.leggi(compito);
        EsitoRequisiti esito = EsitoRequisiti.valueOf(risposte.testo("esito"));
        esami.registra(AMBITO, new NumeroPratica(compito.getExecution().getProcessBusinessKey()), risposte.chi(), esito,
                esito == EsitoRequisiti.CONFORME ? "" : risposte.testo("rilievi").strip());
        Variabili.ESITO_REQUISITI.scrivi(compito.getExecution(), esito.name());
    }
}

package it.architrave.provvedimento.bpmn;

import it.architrave.motore.EsitoAttivita;
import it.architrave.motore.Variabile;
import it.architrave.provvedimento.TipoProvvedimento;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** The responsible of the proceedings proposes to order to conform, or not (art. 19 c. 3 L. 241/1990). */
@Component
class CompletaPropostaDiConformazione implements TaskListener {

    private final RegistrazioneDellaProposta registrazione;

    CompletaPropostaDiConformazione(RegistrazioneDellaProposta registrazione) {
        this.registrazione = registrazione;
    }

    @Override
    public void notify(DelegateTask compito) {
        EsitoAttivita risposte = Variabile.ESITO.leggi(compito);
        registrazione.registra(LetturaDelModulo.numero(compito), TipoProvvedimento.ORDINE_DI_CONFORMAZIONE, risposte);
        Variabili.ESITO_PROPOSTA.scrivi(compito.getExecution(), risposte.testo("decisione"));
    }
}

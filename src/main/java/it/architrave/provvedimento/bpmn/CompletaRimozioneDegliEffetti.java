package it.architrave.provvedimento.bpmn;

import it.architrave.accesso.Ambito;
import it.architrave.motore.EsitoAttivita;
import it.architrave.motore.Variabile;
import it.architrave.provvedimento.RimozioneDegliEffetti;
import it.architrave.provvedimento.StatoConformazione;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** The head of the office orders to remove the effects of what the law has prohibited (art. 19 c. 3 L. 241/1990). */
@Component
class CompletaRimozioneDegliEffetti implements TaskListener {

    private final RimozioneDegliEffetti rimozione;

    CompletaRimozioneDegliEffetti(RimozioneDegliEffetti rimozione) {
        this.rimozione = rimozione;
    }

    @Override
    public void notify(DelegateTask compito) {
        EsitoAttivita risposte = Variabile.ESITO.leggi(compito);
        rimozione.ordina(Ambito.sistema("ordinare la rimozione degli effetti"), LetturaDelModulo.numero(compito), risposte.chi(),
                LetturaDelModulo.motivi(risposte));
        Variabili.ESITO_CONFORMAZIONE.scrivi(compito.getExecution(), StatoConformazione.NON_ADOTTATA.name());
    }
}

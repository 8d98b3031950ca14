package it.architrave.provvedimento.bpmn;

import it.architrave.accesso.Ambito;
import it.architrave.motore.EsitoAttivita;
import it.architrave.motore.Variabile;
import it.architrave.provvedimento.InterventoSuccessivo;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** The responsible of the procedure has weighed the interests (art. 21-nonies c. 1 L. 241/1990). */
@Component
class CompletaValutazioneDellInteresse implements TaskListener {

    private final InterventoSuccessivo intervento;

    CompletaValutazioneDellInteresse(InterventoSuccessivo intervento) {
        this.intervento = intervento;
    }

    @Override
    public void notify(DelegateTask compito) {
        EsitoAttivita risposte = Variabile.ESITO.leggi(compito);
        intervento.valuta(Ambito.sistema("valutare l'interesse pubblico"), LetturaDelModulo.numero(compito), risposte.chi(),
                LetturaDelModulo.valutazione(risposte));
    }
}

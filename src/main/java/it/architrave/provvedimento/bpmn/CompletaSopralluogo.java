package it.architrave.provvedimento.bpmn;

import it.architrave.accesso.Ambito;
import it.architrave.motore.EsitoAttivita;
import it.architrave.motore.Variabile;
import it.architrave.provvedimento.Vigilanza;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** The local police record the visit to the works (art. 27 d.P.R. 380/2001). */
@Component
class CompletaSopralluogo implements TaskListener {

    private final Vigilanza vigilanza;

    CompletaSopralluogo(Vigilanza vigilanza) {
        this.vigilanza = vigilanza;
    }

    @Override
    public void notify(DelegateTask compito) {
        EsitoAttivita risposte = Variabile.ESITO.leggi(compito);
        vigilanza.verbalizza(Ambito.sistema("verbalizzare il sopralluogo"), LetturaDelModulo.numero(compito), risposte.chi(),
                LetturaDelModulo.sopralluogo(risposte));
    }
}

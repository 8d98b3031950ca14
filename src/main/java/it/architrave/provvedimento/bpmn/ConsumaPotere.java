package it.architrave.provvedimento.bpmn;

import it.architrave.accesso.Ambito;
import it.architrave.pratica.NumeroPratica;
import it.architrave.provvedimento.FineDellIntervento;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** The time to intervene has passed (art. 21-nonies c. 1 L. 241/1990). */
@Component
class ConsumaPotere implements JavaDelegate {

    private final FineDellIntervento fine;

    ConsumaPotere(FineDellIntervento fine) {
        this.fine = fine;
    }

    @Override
    public void execute(DelegateExecution esecuzione) {
        fine.potereConsumato(Ambito.sistema("registrare il potere consumato"), new NumeroPratica(esecuzione.getProcessBusinessKey()));
    }
}

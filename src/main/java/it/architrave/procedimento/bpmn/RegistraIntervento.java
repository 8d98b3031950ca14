package it.architrave.procedimento.bpmn;

import it.architrave.accesso.Ambito;
import it.architrave.pratica.NumeroPratica;
import it.architrave.procedimento.EffettoDellIntervento;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** The intervention takes its effect on the case that was filed (art. 19 c. 4 L. 241/1990). */
@Component
class RegistraIntervento implements JavaDelegate {

    private final EffettoDellIntervento effetto;

    RegistraIntervento(EffettoDellIntervento effetto) {
        this.effetto = effetto;
    }

    @Override
    public void execute(DelegateExecution esecuzione) {
        effetto.produci(Ambito.sistema("registrare l'intervento"), new NumeroPratica(esecuzione.getProcessBusinessKey()));
    }
}

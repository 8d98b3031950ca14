package it.architrave.provvedimento.bpmn;

import it.architrave.accesso.Ambito;
import it.architrave.pratica.NumeroPratica;
import it.architrave.provvedimento.Divieto;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** The case is over because its activity is prohibited (art. 19 c. 3 L. 241/1990). */
@Component
class RegistraDivieto implements JavaDelegate {

    private final Divieto divieto;

    RegistraDivieto(Divieto divieto) {
        this.divieto = divieto;
    }

    @Override
    public void execute(DelegateExecution esecuzione) {
        divieto.registra(Ambito.sistema("registrare il divieto"), new NumeroPratica(esecuzione.getProcessBusinessKey()));
    }
}

package it.architrave.istruttoria.bpmn;

import it.architrave.accesso.Ambito;
import it.architrave.istruttoria.RipristinoDellEfficacia;
import it.architrave.pratica.NumeroPratica;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Restores the efficacy once nothing is missing any more. */
@Component
class RipristinaEfficacia implements JavaDelegate {

    private final RipristinoDellEfficacia ripristino;

    RipristinaEfficacia(RipristinoDellEfficacia ripristino) {
        this.ripristino = ripristino;
    }

    @Override
    public void execute(DelegateExecution esecuzione) {
        ripristino.ripristina(Ambito.sistema("ripristinare l'efficacia"), new NumeroPratica(esecuzione.getProcessBusinessKey()));
    }
}

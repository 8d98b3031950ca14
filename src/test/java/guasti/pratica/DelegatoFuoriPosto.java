package guasti.pratica;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** A delegate among the words of the law. */
class DelegatoFuoriPosto implements JavaDelegate {

    @Override
    public void execute(DelegateExecution esecuzione) {
        esecuzione.getId();
    }
}

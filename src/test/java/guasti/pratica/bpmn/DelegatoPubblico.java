package guasti.pratica.bpmn;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Can be called by anybody. */
public class DelegatoPubblico implements JavaDelegate {

    @Override
    public void execute(DelegateExecution esecuzione) {
        esecuzione.getId();
    }
}

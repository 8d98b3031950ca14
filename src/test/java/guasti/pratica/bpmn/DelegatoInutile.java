package guasti.pratica.bpmn;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Named by no model. */
@Component
class DelegatoInutile implements JavaDelegate {

    @Override
    public void execute(DelegateExecution esecuzione) {
        esecuzione.getId();
    }
}

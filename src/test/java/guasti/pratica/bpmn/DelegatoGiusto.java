package guasti.pratica.bpmn;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** In its place; named by a model. */
@Component
class DelegatoGiusto implements JavaDelegate {

    @Override
    public void execute(DelegateExecution esecuzione) {
        esecuzione.getId();
    }
}

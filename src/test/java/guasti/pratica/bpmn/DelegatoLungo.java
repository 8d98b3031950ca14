package guasti.pratica.bpmn;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Does in the delegate what belongs to the module. */
class DelegatoLungo implements JavaDelegate {

    @Override
    public void execute(DelegateExecution esecuzione) {
        esecuzione.setVariable("v1", 1);
        esecuzione.setVariable("v2", 2);
        esecuzione.setVariable("v3", 3);
        esecuzione.setVariable("v4", 4);
        esecuzione.setVariable("v5", 5);
        esecuzione.setVariable("v6", 6);
        esecuzione.setVariable("v7", 7);
        esecuzione.setVariable("v8", 8);
        esecuzione.setVariable("v9", 9);
        esecuzione.setVariable("v10", 10);
        esecuzione.setVariable("v11", 11);
    }
}

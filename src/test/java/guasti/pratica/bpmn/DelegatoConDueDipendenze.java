package guasti.pratica.bpmn;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Composes what the model should compose. */
class DelegatoConDueDipendenze implements JavaDelegate {

    private final String prima;
    private final String seconda;

    DelegatoConDueDipendenze(String prima, String seconda) {
        this.prima = prima;
        this.seconda = seconda;
    }

    @Override
    public void execute(DelegateExecution esecuzione) {
        esecuzione.setVariable(prima, seconda);
    }
}

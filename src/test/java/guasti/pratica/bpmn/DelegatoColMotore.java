package guasti.pratica.bpmn;

import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Takes the engine by injection. */
class DelegatoColMotore implements JavaDelegate {

    private final RuntimeService motore;

    DelegatoColMotore(RuntimeService motore) {
        this.motore = motore;
    }

    @Override
    public void execute(DelegateExecution esecuzione) {
        motore.signal(esecuzione.getId());
    }
}

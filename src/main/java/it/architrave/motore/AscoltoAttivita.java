package it.architrave.motore;

import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** The only parse listener: hangs one listener on every user task of every model, and publishes plain events. */
@Component
class AscoltoAttivita extends AbstractBpmnParseListener {

    private static final Map<String, Attivita.Fatto> FATTI = Map.of(
            TaskListener.EVENTNAME_CREATE, Attivita.Fatto.APERTA,
            TaskListener.EVENTNAME_ASSIGNMENT, Attivita.Fatto.ASSEGNATA,
            TaskListener.EVENTNAME_COMPLETE, Attivita.Fatto.SVOLTA,
            TaskListener.EVENTNAME_DELETE, Attivita.Fatto.TOLTA);

    private final ApplicationEventPublisher eventi;

    AscoltoAttivita(ApplicationEventPublisher eventi) {
        this.eventi = eventi;
    }

    @Override
    public void parseUserTask(Element elemento, ScopeImpl ambito, ActivityImpl attivita) {
        var compito = ((UserTaskActivityBehavior) attivita.getActivityBehavior()).getTaskDefinition();
        FATTI.keySet().forEach(evento -> compito.addTaskListener(evento, this::pubblica));
    }

    private void pubblica(DelegateTask compito) {
        eventi.publishEvent(new Attivita(compito.getId(), compito.getTaskDefinitionKey(),
                compito.getExecution().getProcessBusinessKey(), FATTI.get(compito.getEventName())));
    }
}

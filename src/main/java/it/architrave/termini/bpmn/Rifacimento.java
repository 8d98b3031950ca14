package it.architrave.termini.bpmn;

import it.architrave.motore.Variabile;
import it.architrave.termini.Termine;
import java.util.Arrays;
import java.util.Date;
import java.util.Optional;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.ActivityInstance;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;

/**
 * A lost timer is made anew by the engine itself: the step on which it sat begins again, with the date of the row. What people
 * have in hand inside that step would be lost: then it is left alone.
 */
final class Rifacimento {

    private static final String ATTESA = "receiveTask";

    private final ProcessEngine motore;

    Rifacimento(ProcessEngine motore) {
        this.motore = motore;
    }

    /** False where the model no longer stands on that step, or somebody works inside it: somebody has to look. */
    boolean rifa(Termine termine) {
        Variabile<Date> scadenza = Variabili.scadenza(termine.tipo().codice());
        return Optional.ofNullable(termine.situazione().sveglia()).map(dove -> motore.getRuntimeService()
                        .createProcessInstanceQuery().processInstanceId(dove).singleResult())
                .flatMap(istanza -> passo(istanza, scadenza)).map(passo -> {
                    String istanza = passo.getProcessInstanceId();
                    motore.getRuntimeService().setVariable(istanza, scadenza.nome(), Date.from(Sveglie.quando(termine)));
                    motore.getRuntimeService().createProcessInstanceModification(istanza)
                            .startBeforeActivity(passo.getActivityId()).cancelActivityInstance(passo.getId()).execute();
                    return passo;
                }).isPresent();
    }

    private Optional<ActivityInstance> passo(ProcessInstance istanza, Variabile<Date> scadenza) {
        ActivityInstance radice = motore.getRuntimeService().getActivityInstance(istanza.getId());
        return motore.getRepositoryService().getBpmnModelInstance(istanza.getProcessDefinitionId())
                .getModelElementsByType(BoundaryEvent.class).stream().filter(e -> legge(e, scadenza))
                .flatMap(e -> Arrays.stream(radice.getActivityInstances(e.getAttachedTo().getId())))
                .filter(Rifacimento::attendeSoltanto).findFirst();
    }

    private static boolean attendeSoltanto(ActivityInstance passo) {
        return Arrays.stream(passo.getChildActivityInstances()).allMatch(figlio -> figlio.getActivityType().equals(ATTESA));
    }

    private static boolean legge(BoundaryEvent evento, Variabile<Date> scadenza) {
        return evento.getEventDefinitions().stream().filter(TimerEventDefinition.class::isInstance)
                .map(TimerEventDefinition.class::cast).anyMatch(t -> t.getTimeDate() != null
                        && t.getTimeDate().getTextContent().strip().equals("${" + scadenza.nome() + "}"));
    }
}

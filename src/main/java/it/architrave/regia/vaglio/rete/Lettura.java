package it.architrave.regia.vaglio.rete;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.CatchEvent;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.ErrorEventDefinition;
import org.camunda.bpm.model.bpmn.instance.EventDefinition;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.IntermediateCatchEvent;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.camunda.bpm.model.bpmn.instance.ReceiveTask;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.TerminateEventDefinition;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaInputParameter;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaTaskListener;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.jspecify.annotations.Nullable;

/** What a node of a model says of itself, in the words of the table of meanings. */
final class Lettura {

    /** Kinds of nodes that the exploration knows how to run without a meaning. */
    private static final Set<String> GENERI = Set.of("startEvent", "endEvent", "boundaryEvent", "callActivity",
            "subProcess", "exclusiveGateway", "parallelGateway");

    private Lettura() {
    }

    /** Whose meaning it has: its delegate, its message, its decision; none where it only routes. */
    static @Nullable String chi(FlowNode nodo) {
        if (nodo instanceof ServiceTask servizio) {
            return nome(servizio.getCamundaDelegateExpression());
        }
        if (nodo instanceof UserTask compito) {
            return dentro(compito, CamundaTaskListener.class).map(CamundaTaskListener::getCamundaDelegateExpression)
                    .map(Lettura::nome).findFirst().orElse("");
        }
        if (nodo instanceof BusinessRuleTask decisione) {
            return "decisione:" + decisione.getCamundaDecisionRef();
        }
        if (nodo instanceof ReceiveTask attesa) {
            return "messaggio:" + nome(attesa.getMessage());
        }
        EventDefinition definizione = definizione(nodo);
        if (definizione instanceof MessageEventDefinition messaggio) {
            return "messaggio:" + nome(messaggio.getMessage());
        }
        boolean instrada = definizione == null || definizione instanceof TimerEventDefinition || definizione
                instanceof ErrorEventDefinition || definizione instanceof TerminateEventDefinition;
        return instrada && GENERI.contains(nodo.getElementType().getTypeName()) ? null : nodo.getElementType().getTypeName();
    }

    /** Variable that its timer reads; none where it is no timer. */
    static @Nullable String sveglia(FlowNode nodo) {
        return definizione(nodo) instanceof TimerEventDefinition timer
                ? timer.getTimeDate() == null ? "" : nome(timer.getTimeDate().getTextContent()) : null;
    }

    static boolean attende(FlowNode nodo) {
        return nodo instanceof ReceiveTask || nodo instanceof IntermediateCatchEvent;
    }

    static boolean termina(FlowNode nodo) {
        return definizione(nodo) instanceof TerminateEventDefinition;
    }

    /** Code of the error that it throws or catches. */
    static @Nullable String errore(FlowNode nodo) {
        return definizione(nodo) instanceof ErrorEventDefinition errore && errore.getError() != null
                ? errore.getError().getErrorCode() : null;
    }

    /** What the step itself is given under that name. */
    static @Nullable String ingresso(FlowNode nodo, String nome) {
        return dentro(nodo, CamundaInputParameter.class).filter(p -> nome.equals(p.getCamundaName()))
                .map(CamundaInputParameter::getTextContent).map(String::strip).findFirst().orElse(null);
    }

    private static <T extends ModelElementInstance> Stream<T> dentro(FlowNode nodo, Class<T> tipo) {
        return nodo.getExtensionElements() == null ? Stream.empty() : nodo.getModelInstance().getModelElementsByType(tipo).stream()
                .filter(e -> antenato(e, nodo));
    }

    private static boolean antenato(ModelElementInstance figlio, FlowNode nodo) {
        for (var e = figlio.getParentElement(); e != null; e = e.getParentElement()) {
            if (e instanceof FlowNode trovato) {
                return trovato.getId().equals(nodo.getId());
            }
        }
        return false;
    }

    private static @Nullable EventDefinition definizione(FlowNode nodo) {
        Collection<EventDefinition> tutte = nodo instanceof CatchEvent presa ? presa.getEventDefinitions()
                : nodo instanceof EndEvent fine ? fine.getEventDefinitions() : List.of();
        return tutte.stream().findFirst().orElse(null);
    }

    private static String nome(@Nullable Message messaggio) {
        return messaggio == null ? "" : messaggio.getName();
    }

    static String nome(@Nullable String espressione) {
        return espressione == null ? "" : espressione.strip().replaceAll("^[$#]\\{|}$", "");
    }
}

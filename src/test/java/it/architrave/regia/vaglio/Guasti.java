package it.architrave.regia.vaglio;

import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.TerminateEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaIn;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaTaskListener;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** How a model is spoiled by program. */
final class Guasti {

    private Guasti() {
    }

    /** The step is taken out, its clocks with it: what led to it leads on to the next. */
    static Consumer<BpmnModelInstance> senza(String nodo) {
        return modello -> {
            FlowNode tolto = modello.getModelElementById(nodo);
            SequenceFlow uscita = flussi(modello).stream().filter(f -> f.getSource().getId().equals(nodo)).findFirst().orElseThrow();
            FlowNode poi = uscita.getTarget();
            List<SequenceFlow> entrate = flussi(modello).stream().filter(f -> f.getTarget().getId().equals(nodo)).toList();
            entrate.forEach(f -> f.setTarget(poi));
            List.copyOf(modello.getModelElementsByType(BoundaryEvent.class)).stream()
                    .filter(b -> b.getAttachedTo().getId().equals(nodo)).forEach(b -> senzaOrologio(b.getId()).accept(modello));
            togli(uscita);
            togli(tolto);
        };
    }

    static Consumer<BpmnModelInstance> senzaOrologio(String bordo) {
        return modello -> {
            BoundaryEvent tolto = modello.getModelElementById(bordo);
            List.copyOf(flussi(modello)).stream().filter(f -> f.getSource().getId().equals(bordo)).forEach(Guasti::togli);
            togli(tolto);
        };
    }

    static Consumer<BpmnModelInstance> senzaTerminare() {
        return modello -> List.copyOf(modello.getModelElementsByType(TerminateEventDefinition.class)).forEach(Guasti::togli);
    }

    static Consumer<BpmnModelInstance> conDelegato(String nodo, String delegato) {
        return modello -> {
            if (modello.getModelElementById(nodo) instanceof ServiceTask servizio) {
                servizio.setCamundaDelegateExpression("${" + delegato + "}");
            } else {
                UserTask compito = modello.getModelElementById(nodo);
                compito.getExtensionElements().getElementsQuery().filterByType(CamundaTaskListener.class).singleResult()
                        .setCamundaDelegateExpression("${" + delegato + "}");
            }
        };
    }

    static Consumer<BpmnModelInstance> firmato(String nodo, String gruppo) {
        return modello -> ((UserTask) modello.getModelElementById(nodo)).setCamundaCandidateGroups(gruppo);
    }

    static Consumer<BpmnModelInstance> scambiando(String codice, String altro) {
        return modello -> modello.getModelElementsByType(CamundaIn.class).stream()
                .filter(in -> codice.equals(in.getCamundaSourceExpression())).forEach(in -> in.setCamundaSourceExpression(altro));
    }

    private static Collection<SequenceFlow> flussi(BpmnModelInstance modello) {
        return modello.getModelElementsByType(SequenceFlow.class);
    }

    private static void togli(ModelElementInstance elemento) {
        elemento.getParentElement().removeChildElement(elemento);
    }
}

package it.architrave.regia.vaglio.rete;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.SubProcess;

/** A procedure with the acts that it calls, expanded into one net; refuses an act that calls itself. */
public final class Rete {

    private final Map<String, BpmnModelInstance> modelli;
    private final Map<String, Posto> posti = new LinkedHashMap<>();
    private final Cornice radice;

    /** Models by the id of their process. */
    public Rete(Map<String, BpmnModelInstance> modelli, String procedura) {
        this.modelli = modelli;
        this.radice = new Cornice(procedura, null, null, true);
        espandi(radice, processo(procedura).getFlowElements());
    }

    public Collection<Posto> posti() {
        return posti.values();
    }

    Posto posto(String id) {
        return Objects.requireNonNull(posti.get(id));
    }

    Cornice radice() {
        return radice;
    }

    private Process processo(String id) {
        return Objects.requireNonNull(modelli.get(id), id).getModelElementById(id);
    }

    private void espandi(Cornice cornice, Collection<FlowElement> elementi) {
        elementi.stream().filter(FlowNode.class::isInstance).map(FlowNode.class::cast).forEach(n -> aggiungi(cornice, n));
        elementi.stream().filter(SequenceFlow.class::isInstance).map(SequenceFlow.class::cast).forEach(f -> collega(cornice, f));
        for (Posto posto : List.copyOf(cornice.posti.values())) {
            if (posto.nodo() instanceof BoundaryEvent bordo) {
                Objects.requireNonNull(cornice.posti.get(bordo.getAttachedTo().getId())).bordi.add(posto);
            }
        }
    }

    private void aggiungi(Cornice cornice, FlowNode nodo) {
        if (nodo instanceof SubProcess interno && interno.triggeredByEvent()) {
            Cornice evento = new Cornice(cornice.via + "/" + nodo.getId(), cornice, null, false);
            cornice.eventi.add(evento);
            espandi(evento, interno.getFlowElements());
            return;
        }
        Posto posto = new Posto(nodo, cornice);
        cornice.posti.put(nodo.getId(), posto);
        posti.put(posto.id(), posto);
        if (nodo instanceof SubProcess interno) {
            posto.dentro = new Cornice(posto.id(), cornice, posto, false);
            espandi(posto.dentro, interno.getFlowElements());
        } else if (nodo instanceof CallActivity chiamata && modelli.containsKey(chiamata.getCalledElement())) {
            posto.dentro = new Cornice(posto.id(), cornice, posto, true);
            nonInTondo(posto, chiamata.getCalledElement());
            espandi(posto.dentro, processo(chiamata.getCalledElement()).getFlowElements());
        }
    }

    private static void nonInTondo(Posto posto, String chiamato) {
        for (Cornice c = posto.cornice; c != null; c = c.madre) {
            if (c.via.equals(chiamato) || c.ospite != null && c.ospite.nodo() instanceof CallActivity sopra
                    && sopra.getCalledElement().equals(chiamato)) {
                throw new IllegalArgumentException("Un atto chiama se stesso: " + posto.id());
            }
        }
    }

    private static void collega(Cornice cornice, SequenceFlow flusso) {
        Posto da = Objects.requireNonNull(cornice.posti.get(flusso.getSource().getId()));
        Posto verso = Objects.requireNonNull(cornice.posti.get(flusso.getTarget().getId()));
        da.uscite.add(new Arco(flusso.getId(), flusso.getName(), flusso.getConditionExpression() == null ? null
                : flusso.getConditionExpression().getTextContent(), verso));
        verso.entrate.add(flusso.getId());
    }
}

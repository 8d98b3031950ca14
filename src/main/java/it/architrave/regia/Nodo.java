package it.architrave.regia;

import it.architrave.accesso.Ruolo;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/**
 * A step of a model as the drawing names it.
 *
 * @param genere what kind of step
 * @param chi    the role that acts; empty where nobody does
 */
public record Nodo(String nome, String genere, String chi, String spiegazione) {

    private static final Map<String, String> GENERI = Map.ofEntries(
            Map.entry("startEvent", "Inizio"), Map.entry("endEvent", "Fine"), Map.entry("userTask", "Attività dell’ufficio"),
            Map.entry("serviceTask", "Automatico"), Map.entry("businessRuleTask", "Decisione"),
            Map.entry("callActivity", "Sottoprocedimento"), Map.entry("receiveTask", "Attesa"),
            Map.entry("intermediateCatchEvent", "Attesa"), Map.entry("boundaryEvent", "Scadenza"),
            Map.entry("subProcess", "Evento"), Map.entry("exclusiveGateway", "Bivio"));

    static Nodo di(FlowNode nodo) {
        String tipo = nodo.getElementType().getTypeName();
        return new Nodo(nodo.getName(), GENERI.getOrDefault(tipo, "Altro"),
                nodo instanceof UserTask compito ? compito.getCamundaCandidateGroupsList().stream().map(Ruolo::di)
                        .map(Ruolo::nome).collect(Collectors.joining(", ")) : "",
                nodo instanceof ExclusiveGateway bivio ? risposte(bivio) : nodo.getDocumentations().stream()
                        .map(d -> d.getTextContent().strip()).collect(Collectors.joining("\n")));
    }

    private static String risposte(ExclusiveGateway bivio) {
        return bivio.getOutgoing().stream().map(SequenceFlow::getName).filter(Objects::nonNull)
                .collect(Collectors.joining("; ", "Risposte: ", "."));
    }
}

package it.architrave.regia;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.springframework.stereotype.Component;

/** Reads a deposited model, with the decisions of its own deposit, into words. */
@Component
public class Spiegazioni {

    private final RepositoryService archivio;

    Spiegazioni(RepositoryService archivio) {
        this.archivio = archivio;
    }

    /** Nothing for an id that is no model. */
    public Optional<ModelloSpiegato> di(String definizione) {
        return Optional.ofNullable(archivio.createProcessDefinitionQuery().processDefinitionId(definizione).singleResult())
                .map(this::spiegato);
    }

    private ModelloSpiegato spiegato(ProcessDefinition d) {
        BpmnModelInstance modello = archivio.getBpmnModelInstance(d.getId());
        Process processo = modello.getModelElementById(d.getKey());
        return new ModelloSpiegato(d.getId(), d.getName(), Regime.inParole(d.getVersionTag()),
                processo.getDocumentations().stream().map(t -> t.getTextContent().strip()).collect(Collectors.joining("\n")),
                nodi(processo.getFlowElements()).filter(n -> n.getName() != null && !n.getName().isBlank())
                        .map(Nodo::di).toList(),
                tavole(d, modello));
    }

    /** In the order in which the model is written, which is that of its flow. */
    private static Stream<FlowNode> nodi(Collection<FlowElement> elementi) {
        return elementi.stream().filter(FlowNode.class::isInstance).map(FlowNode.class::cast)
                .flatMap(n -> n instanceof SubProcess dentro
                        ? Stream.concat(Stream.of(n), nodi(dentro.getFlowElements())) : Stream.of(n));
    }

    private List<Tavola> tavole(ProcessDefinition d, BpmnModelInstance modello) {
        return modello.getModelElementsByType(BusinessRuleTask.class).stream().map(BusinessRuleTask::getCamundaDecisionRef)
                .filter(Objects::nonNull).distinct().flatMap(chiave -> archivio.createDecisionDefinitionQuery()
                        .deploymentId(d.getDeploymentId()).decisionDefinitionKey(chiave).list().stream())
                .map(x -> (Decision) archivio.getDmnModelInstance(x.getId()).getModelElementById(x.getKey()))
                .map(Tavola::di).toList();
    }
}

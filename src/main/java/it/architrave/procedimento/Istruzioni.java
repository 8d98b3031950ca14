package it.architrave.procedimento;

import java.util.stream.Collectors;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.springframework.stereotype.Component;

/** What the model says about a task: what it is for, with its article. */
@Component
public class Istruzioni {

    private final TaskService motore;
    private final RepositoryService archivio;

    Istruzioni(TaskService motore, RepositoryService archivio) {
        this.motore = motore;
        this.archivio = archivio;
    }

    public String di(AttivitaAperta compito) {
        BaseElement nodo = archivio.getBpmnModelInstance(motore.createTaskQuery().taskId(compito.id()).singleResult()
                .getProcessDefinitionId()).getModelElementById(compito.nodo());
        return nodo.getDocumentations().stream().map(d -> d.getTextContent().strip()).collect(Collectors.joining("\n"));
    }
}

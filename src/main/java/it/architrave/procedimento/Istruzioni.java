package it.architrave.procedimento;

import it.architrave.accesso.Utente;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.springframework.stereotype.Component;

/** What the model says about a task: what it is for, with its article. */
@Component
public class Istruzioni {

    private final Compiti compiti;
    private final TaskService motore;
    private final RepositoryService archivio;

    Istruzioni(Compiti compiti, TaskService motore, RepositoryService archivio) {
        this.compiti = compiti;
        this.motore = motore;
        this.archivio = archivio;
    }

    public String di(Utente chi, String attivita) {
        AttivitaAperta compito = compiti.leggi(chi, attivita);
        BaseElement nodo = archivio.getBpmnModelInstance(motore.createTaskQuery().taskId(compito.id()).singleResult()
                .getProcessDefinitionId()).getModelElementById(compito.nodo());
        return nodo.getDocumentations().stream().map(d -> d.getTextContent().strip()).collect(Collectors.joining("\n"));
    }
}

package it.architrave.procedimento;

import it.architrave.accesso.Ambito;
import it.architrave.accesso.Ruolo;
import it.architrave.pratica.NumeroPratica;
import it.architrave.pratica.Pratiche;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.springframework.stereotype.Component;

/** The engine's open user tasks in the words of the house. */
@Component
class AttivitaDelMotore {

    private final TaskService motore;
    private final RuntimeService istanze;
    private final RepositoryService archivio;
    private final Pratiche pratiche;

    AttivitaDelMotore(TaskService motore, RuntimeService istanze, RepositoryService archivio, Pratiche pratiche) {
        this.pratiche = pratiche;
        this.motore = motore;
        this.istanze = istanze;
        this.archivio = archivio;
    }

    Optional<AttivitaAperta> trova(String id) {
        return Optional.ofNullable(motore.createTaskQuery().taskId(id).singleResult())
                .flatMap(t -> numero(t).map(n -> aperta(t, n)));
    }

    /** The task as it stands when nobody else acts on its case any more, until the transaction ends; none if it is gone. */
    Optional<AttivitaAperta> tieni(Ambito ambito, AttivitaAperta compito) {
        pratiche.leggiETieni(ambito, compito.numero());
        return Optional.ofNullable(motore.createTaskQuery().taskId(compito.id()).singleResult())
                .map(t -> compito.assegnataA(t.getAssignee()));
    }

    List<AttivitaAperta> dellaPratica(NumeroPratica numero) {
        return motore.createTaskQuery().processInstanceBusinessKey(numero.valore()).tenantIdIn(numero.comune().valore())
                .orderByTaskCreateTime().asc().list().stream().map(t -> aperta(t, numero)).toList();
    }

    private AttivitaAperta aperta(Task t, NumeroPratica numero) {
        return new AttivitaAperta(t.getId(), t.getTaskDefinitionKey(), t.getName(), numero, ruolo(t),
                t.getAssignee(), t.getCreateTime().toInstant());
    }

    /** As the model says it, which the engine keeps in memory: the task's own link would cost four statements. */
    private Ruolo ruolo(Task t) {
        UserTask nodo = archivio.getBpmnModelInstance(t.getProcessDefinitionId())
                .getModelElementById(t.getTaskDefinitionKey());
        return Ruolo.di(nodo.getCamundaCandidateGroups());
    }

    /** None when the instance has ended since the task was read: then the task has gone, too. */
    private Optional<NumeroPratica> numero(Task t) {
        return Optional.ofNullable(istanze.createProcessInstanceQuery().processInstanceId(t.getProcessInstanceId())
                .singleResult()).map(i -> new NumeroPratica(i.getBusinessKey()));
    }
}

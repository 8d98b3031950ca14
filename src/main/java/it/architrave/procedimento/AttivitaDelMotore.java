package it.architrave.procedimento;

import it.architrave.accesso.Ruolo;
import it.architrave.pratica.NumeroPratica;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.IdentityLinkType;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;

/** The engine's open user tasks in the words of the house. */
@Component
class AttivitaDelMotore {

    private final TaskService motore;
    private final RuntimeService istanze;

    AttivitaDelMotore(TaskService motore, RuntimeService istanze) {
        this.motore = motore;
        this.istanze = istanze;
    }

    Optional<AttivitaAperta> trova(String id) {
        return Optional.ofNullable(motore.createTaskQuery().taskId(id).singleResult()).map(t -> aperta(t, numero(t)));
    }

    List<AttivitaAperta> dellaPratica(NumeroPratica numero) {
        return motore.createTaskQuery().processInstanceBusinessKey(numero.valore()).tenantIdIn(numero.comune().valore())
                .orderByTaskCreateTime().asc().list().stream().map(t -> aperta(t, numero)).toList();
    }

    private AttivitaAperta aperta(Task t, NumeroPratica numero) {
        return new AttivitaAperta(t.getId(), t.getTaskDefinitionKey(), t.getName(), numero, ruolo(t.getId()),
                t.getAssignee(), t.getCreateTime().toInstant());
    }

    private Ruolo ruolo(String id) {
        return motore.getIdentityLinksForTask(id).stream()
                .filter(l -> IdentityLinkType.CANDIDATE.equals(l.getType()) && l.getGroupId() != null)
                .map(IdentityLink::getGroupId).map(Ruolo::di).findFirst().orElseThrow();
    }

    private NumeroPratica numero(Task t) {
        return new NumeroPratica(istanze.createProcessInstanceQuery().processInstanceId(t.getProcessInstanceId())
                .singleResult().getBusinessKey());
    }
}

package it.architrave.procedimento;

import it.architrave.accesso.Utente;
import it.architrave.catalogo.LettoreForm;
import it.architrave.catalogo.Quadro;
import it.architrave.territorio.CodiceIstat;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.history.HistoricTaskInstance;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.springframework.stereotype.Component;

/** The forms of tasks that are open no more: who comes late still sees what was typed. */
@Component
public class FormChiusi {

    private final HistoryService storia;
    private final RepositoryService archivio;
    private final LettoreForm lettore;

    FormChiusi(HistoryService storia, RepositoryService archivio, LettoreForm lettore) {
        this.storia = storia;
        this.archivio = archivio;
        this.lettore = lettore;
    }

    /** The form, if such a task has been in this officer's municipality. */
    public Optional<Quadro> di(Utente chi, String attivita) {
        return Optional.ofNullable(storia.createHistoricTaskInstanceQuery().taskId(attivita).singleResult())
                .filter(t -> chi.comuni().contains(new CodiceIstat(t.getTenantId()))).flatMap(this::form);
    }

    /** For who has read the task while it was open. */
    Optional<Quadro> di(String attivita) {
        return Optional.ofNullable(storia.createHistoricTaskInstanceQuery().taskId(attivita).singleResult()).flatMap(this::form);
    }

    private Optional<Quadro> form(HistoricTaskInstance compito) {
        UserTask nodo = archivio.getBpmnModelInstance(compito.getProcessDefinitionId())
                .getModelElementById(compito.getTaskDefinitionKey());
        String deposito = archivio.getProcessDefinition(compito.getProcessDefinitionId()).getDeploymentId();
        return archivio.getDeploymentResourceNames(deposito).stream()
                .filter(r -> r.endsWith("/" + nodo.getCamundaFormRef() + ".form")).findFirst()
                .map(risorsa -> leggi(deposito, risorsa));
    }

    private Quadro leggi(String deposito, String risorsa) {
        try (var json = archivio.getResourceAsStream(deposito, risorsa)) {
            return lettore.leggi(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package it.architrave.regia;

import it.architrave.accesso.Utente;
import it.architrave.pratica.Giornale;
import it.architrave.pratica.NumeroPratica;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Incident;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What has stopped by itself in the engine, and the one act on it: to try again. */
@Component
public class Incidenti {

    /** Beyond this nobody reads on: the cause is one and the same. */
    private static final int QUANTI = 200;

    private final RuntimeService motore;
    private final ManagementService lavori;
    private final RepositoryService archivio;
    private final Giornale giornale;

    Incidenti(RuntimeService motore, ManagementService lavori, RepositoryService archivio, Giornale giornale) {
        this.motore = motore;
        this.lavori = lavori;
        this.archivio = archivio;
        this.giornale = giornale;
    }

    public long quanti() {
        return origini().count();
    }

    /** Failed but still tried again by themselves. */
    public long ancoraRitentati() {
        return lavori.createJobQuery().withException().withRetriesLeft().count();
    }

    /** Latest first. */
    public List<Incidente> aperti() {
        return origini().map(this::letto).toList();
    }

    /** Gives the failed job one more try, at once; the journal of the case says who did it. */
    @Transactional
    public Optional<Incidente> riprova(Utente chi, String id) {
        var incidente = Optional.ofNullable(motore.createIncidentQuery().incidentId(id).singleResult()).map(this::letto)
                .filter(i -> !i.lavoro().isEmpty());
        incidente.ifPresent(i -> {
            lavori.setJobRetries(i.lavoro(), 1);
            if (NumeroPratica.somiglia(i.numero())) {
                giornale.annota(new NumeroPratica(i.numero()), chi.nome(),
                        "Riprovato il passo «" + i.passo() + "», che non era riuscito");
            }
        });
        return incidente;
    }

    /** The engine repeats an incident in every model that called; only where it happened something can be done. */
    private Stream<Incident> origini() {
        return motore.createIncidentQuery().orderByIncidentTimestamp().desc().listPage(0, QUANTI).stream()
                .filter(i -> i.getId().equals(i.getCauseIncidentId()));
    }

    private Incidente letto(Incident i) {
        return new Incidente(i.getId(), Incident.FAILED_JOB_HANDLER_TYPE.equals(i.getIncidentType())
                ? Objects.requireNonNullElse(i.getConfiguration(), "") : "",
                Optional.ofNullable(i.getProcessInstanceId()).map(this::numero).orElse(""),
                Objects.requireNonNullElse(i.getTenantId(), ""), passo(i),
                Objects.requireNonNullElse(i.getIncidentMessage(), ""), i.getIncidentTimestamp().toInstant());
    }

    private String numero(String istanza) {
        ProcessInstance trovata = motore.createProcessInstanceQuery().processInstanceId(istanza).singleResult();
        return trovata == null ? "" : Objects.requireNonNullElse(trovata.getBusinessKey(), "");
    }

    private String passo(Incident i) {
        String nodo = Objects.requireNonNullElse(i.getActivityId(), "");
        return i.getProcessDefinitionId() != null && archivio.getBpmnModelInstance(i.getProcessDefinitionId())
                .getModelElementById(nodo) instanceof FlowElement passo && passo.getName() != null ? passo.getName() : nodo;
    }
}

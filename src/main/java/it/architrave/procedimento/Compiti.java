package it.architrave.procedimento;

import it.architrave.accesso.Ruolo;
import it.architrave.accesso.Utente;
import it.architrave.catalogo.Quadro;
import it.architrave.pratica.NumeroPratica;
import it.architrave.territorio.CodiceIstat;
import java.util.List;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskAlreadyClaimedException;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.IdentityLinkType;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The open tasks of the offices as their officers may see, take and release them. */
@Component
public class Compiti {

    private final TaskService motore;
    private final RuntimeService istanze;
    private final FormDelleAttivita form;
    private final AttivitaSvolte svolte;

    Compiti(TaskService motore, RuntimeService istanze, FormDelleAttivita form, AttivitaSvolte svolte) {
        this.motore = motore;
        this.istanze = istanze;
        this.form = form;
        this.svolte = svolte;
    }

    /** The task, if one of this officer's offices and roles has it; who already did it is told. */
    public AttivitaAperta leggi(Utente chi, String id) {
        Task compito = motore.createTaskQuery().taskId(id).singleResult();
        if (compito == null) {
            throw svolte.rifiuto(chi, id);
        }
        AttivitaAperta aperta = aperta(compito, numero(compito), ruolo(id));
        if (!chi.haIncarico(new CodiceIstat(compito.getTenantId()), aperta.ruolo())) {
            throw new AttivitaNonTrovata(id);
        }
        return aperta;
    }

    /** The fields the officer fills in to complete the task. */
    public Quadro form(Utente chi, String id) {
        leggi(chi, id);
        return form.di(id);
    }

    @Transactional
    public AttivitaAperta prendi(Utente chi, String id) {
        AttivitaAperta compito = leggi(chi, id);
        if (chi.nomeUtente().equals(compito.assegnatario())) {
            return compito;
        }
        libera(compito);
        try {
            motore.claim(id, chi.nomeUtente());
        } catch (TaskAlreadyClaimedException | OptimisticLockingException altri) {
            throw new AttivitaContesa("L'attività è stata appena presa in carico da un'altra persona.");
        }
        return leggi(chi, id);
    }

    @Transactional
    public AttivitaAperta rilascia(Utente chi, String id) {
        mia(chi, leggi(chi, id));
        motore.setAssignee(id, null);
        return leggi(chi, id);
    }

    /** Open tasks of a case, for the projections of the desk. */
    public List<AttivitaAperta> dellaPratica(NumeroPratica numero) {
        return motore.createTaskQuery().processInstanceBusinessKey(numero.valore()).tenantIdIn(numero.comune().valore())
                .orderByTaskCreateTime().asc().list().stream().map(t -> aperta(t, numero, ruolo(t.getId()))).toList();
    }

    static void mia(Utente chi, AttivitaAperta compito) {
        if (!chi.nomeUtente().equals(compito.assegnatario())) {
            throw new AttivitaContesa(compito.assegnatario() == null
                    ? "Prima di completare l'attività occorre prenderla in carico."
                    : "L'attività è in carico a " + compito.assegnatario() + ".");
        }
    }

    private static void libera(AttivitaAperta compito) {
        if (compito.assegnatario() != null) {
            throw new AttivitaContesa("L'attività è già stata presa in carico da " + compito.assegnatario() + ".");
        }
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

    private static AttivitaAperta aperta(Task t, NumeroPratica numero, Ruolo ruolo) {
        return new AttivitaAperta(t.getId(), t.getTaskDefinitionKey(), t.getName(), numero, ruolo,
                t.getAssignee(), t.getCreateTime().toInstant());
    }
}

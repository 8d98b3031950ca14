package it.architrave.termini.bpmn;

import it.architrave.motore.Variabile;
import it.architrave.termini.Termine;
import it.architrave.territorio.Fuso;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ProcessEngineServices;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.management.JobDefinition;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.jspecify.annotations.Nullable;

/**
 * The engine's timers of the terms: moved here and nowhere else, in the commit of the row. A term's own timer is in the run of
 * the model that opened it, and reads the variable of the term's kind.
 */
final class Sveglie {

    /** Where a timer rests while its term does not run; never null, which fires within seconds or never. */
    static final Instant FERMA = LocalDate.parse("9999-12-31").atStartOfDay(Fuso.ROMA).toInstant();

    private static final String A_DATA = "DATE: ${%s}";

    private final ProcessEngineServices motore;

    Sveglie(ProcessEngineServices motore) {
        this.motore = motore;
    }

    /** When the timer of a term wakes up: start of the day after the last useful day; never while it stands or is over. */
    static Instant quando(@Nullable Termine termine) {
        return termine == null || !termine.aperto() ? FERMA : quando(termine.decorsoDa());
    }

    static Instant quando(@Nullable Instant decorsoDa) {
        return decorsoDa == null ? FERMA : decorsoDa;
    }

    /** Sets the timer of a term whose row this execution has just changed. */
    static void regola(DelegateExecution esecuzione, Termine termine) {
        Variabile<Date> scadenza = Variabili.scadenza(termine.tipo().codice());
        String dove = termine.situazione().sveglia();
        if (dove == null || dove.equals(esecuzione.getProcessInstanceId())) {
            scadenza.scrivi(esecuzione, Date.from(quando(termine)));
        }
        new Sveglie(esecuzione.getProcessEngineServices()).sposta(termine);
    }

    /** Moves the waiting timers of the term, with the variable from which the model would make them anew; false if none waits. */
    boolean sposta(Termine termine) {
        Variabile<Date> scadenza = Variabili.scadenza(termine.tipo().codice());
        Date quando = Date.from(quando(termine));
        List<Job> sue = sue(termine);
        sue.forEach(sveglia -> sposta(sveglia, scadenza, quando));
        return !sue.isEmpty();
    }

    /** The waiting timers of that term: one, unless something has gone wrong. */
    List<Job> sue(Termine termine) {
        Set<String> orologi = orologi(Variabili.scadenza(termine.tipo().codice()));
        return attese(termine).stream().filter(j -> orologi.contains(j.getJobDefinitionId())).toList();
    }

    /** In every version of every model, the clocks that read that variable. */
    Set<String> orologi(Variabile<Date> scadenza) {
        return motore.getManagementService().createJobDefinitionQuery().jobConfiguration(A_DATA.formatted(scadenza.nome()))
                .list().stream().map(JobDefinition::getId).collect(Collectors.toSet());
    }

    /** Older rows do not know where their timer is: it is the only one of its kind in the case. */
    private List<Job> attese(Termine termine) {
        String dove = termine.situazione().sveglia();
        Set<String> istanze = dove != null ? Set.of(dove) : motore.getRuntimeService().createProcessInstanceQuery()
                .processInstanceBusinessKey(termine.numero().valore()).tenantIdIn(termine.comune().valore()).list().stream()
                .map(ProcessInstance::getId).collect(Collectors.toSet());
        return istanze.isEmpty() ? List.of()
                : motore.getManagementService().createJobQuery().processInstanceIds(istanze).timers().list();
    }

    /** What had stopped after too many tries gets another one: its date was not the one it is due on. */
    private void sposta(Job sveglia, Variabile<Date> scadenza, Date quando) {
        motore.getManagementService().setJobDuedate(sveglia.getId(), quando);
        motore.getRuntimeService().setVariable(sveglia.getProcessInstanceId(), scadenza.nome(), quando);
        if (sveglia.getRetries() == 0) {
            motore.getManagementService().setJobRetries(sveglia.getId(), 1);
        }
    }
}

package it.architrave.termini.bpmn;

import it.architrave.motore.Variabile;
import it.architrave.pratica.NumeroPratica;
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
 * The engine's timers of the terms: set here and nowhere else, in the commit of the row. A timer belongs to a term when it is
 * of the same case, called models included, and reads the variable of the term's kind.
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

    /** Sets the timer of the execution's own term: the one that waits, and the variable from which the next will be made. */
    static void regola(DelegateExecution esecuzione, @Nullable Termine termine) {
        Variabile<Date> scadenza = Variabili.scadenza(Variabili.CODICE_TERMINE.leggi(esecuzione));
        var numero = new NumeroPratica(esecuzione.getProcessBusinessKey());
        if (!new Sveglie(esecuzione.getProcessEngineServices()).sposta(numero, scadenza, quando(termine))) {
            scadenza.scrivi(esecuzione, Date.from(quando(termine)));
        }
    }

    /** Moves the waiting timers of that kind, with the variable they were made from; false if none waits. */
    boolean sposta(NumeroPratica numero, Variabile<Date> scadenza, Instant quando) {
        List<Job> attese = attese(numero, scadenza);
        attese.forEach(sveglia -> sposta(sveglia, scadenza, Date.from(quando)));
        return !attese.isEmpty();
    }

    private List<Job> attese(NumeroPratica numero, Variabile<Date> scadenza) {
        Set<String> istanze = motore.getRuntimeService().createProcessInstanceQuery()
                .processInstanceBusinessKey(numero.valore()).tenantIdIn(numero.comune().valore()).list().stream()
                .map(ProcessInstance::getId).collect(Collectors.toSet());
        Set<String> orologi = orologi(scadenza);
        return istanze.isEmpty() || orologi.isEmpty() ? List.of()
                : motore.getManagementService().createJobQuery().processInstanceIds(istanze).timers().list().stream()
                .filter(j -> orologi.contains(j.getJobDefinitionId())).toList();
    }

    /** In every version of every model, the clocks that read that variable. */
    Set<String> orologi(Variabile<Date> scadenza) {
        return motore.getManagementService().createJobDefinitionQuery().jobConfiguration(A_DATA.formatted(scadenza.nome()))
                .list().stream().map(JobDefinition::getId).collect(Collectors.toSet());
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

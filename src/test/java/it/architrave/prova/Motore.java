package it.architrave.prova;

import it.architrave.motore.OrologioDelMotore;
import it.architrave.pratica.NumeroPratica;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.runtime.Job;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestComponent;

/** What tests ask the engine: end events reached, nodes visited, timers that are due. */
@TestComponent
public class Motore {

    @Autowired
    private HistoryService storia;
    @Autowired
    private ManagementService lavori;
    @Autowired
    private OrologioDiProva.Mobile orologio;
    @Autowired
    private OrologioDelMotore orologioDelMotore;

    /** The nodes of all instances of the case that were reached, called ones included. */
    public Set<String> visitati(NumeroPratica numero) {
        return passi(numero).stream().map(HistoricActivityInstance::getActivityId).collect(Collectors.toSet());
    }

    /** Whether every instance of the case has ended. */
    public boolean finita(NumeroPratica numero) {
        return storia.createHistoricProcessInstanceQuery().processInstanceBusinessKey(numero.valore()).unfinished().count() == 0;
    }

    public void vaiAl(LocalDate giorno) {
        orologio.vaiAl(giorno, orologioDelMotore);
    }

    /** Moves the clock on, without regard to days. */
    public void avanza(Duration quanto) {
        orologio.avanza(quanto, orologioDelMotore);
    }

    public void adesso() {
        orologio.adesso(orologioDelMotore);
    }

    /** Runs the timers of the case that are due by the moved clock; returns how many fired. */
    public int scattano(NumeroPratica numero) {
        Set<String> istanze = storia.createHistoricProcessInstanceQuery().processInstanceBusinessKey(numero.valore()).list()
                .stream().map(i -> i.getId()).collect(Collectors.toSet());
        List<Job> scaduti = lavori.createJobQuery().timers().executable().list().stream()
                .filter(j -> istanze.contains(j.getProcessInstanceId())).toList();
        scaduti.forEach(j -> lavori.executeJob(j.getId()));
        return scaduti.size();
    }

    private List<HistoricActivityInstance> passi(NumeroPratica numero) {
        return storia.createHistoricProcessInstanceQuery().processInstanceBusinessKey(numero.valore()).list().stream()
                .flatMap(i -> storia.createHistoricActivityInstanceQuery().processInstanceId(i.getId()).list().stream())
                .toList();
    }
}

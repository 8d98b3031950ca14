package it.architrave.motore;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.runtime.Job;
import org.springframework.stereotype.Component;

/** The engine's own work as figures: timers that are due and were not fired, steps that have stopped. */
@Component
class Lavori {

    /** A due timer is fired within seconds; beyond this something is wrong. */
    static final Duration TOLLERANZA = Duration.ofMinutes(5);

    private final ManagementService lavori;
    private final RuntimeService istanze;
    private final ProcessEngineConfigurationImpl motore;
    private final Clock orologio;

    Lavori(ManagementService lavori, RuntimeService istanze, ProcessEngine motore, Clock orologio) {
        this.lavori = lavori;
        this.istanze = istanze;
        this.motore = (ProcessEngineConfigurationImpl) motore.getProcessEngineConfiguration();
        this.orologio = orologio;
    }

    boolean inFunzione() {
        return motore.getJobExecutor().isActive();
    }

    /** Due for longer than {@link #TOLLERANZA} and still to be tried. */
    long inRitardo() {
        return lavori.createJobQuery().active().withRetriesLeft()
                .duedateLowerThan(Date.from(orologio.instant().minus(TOLLERANZA))).count();
    }

    /** Seconds since the oldest due timer should have fired; 0 when none waits. */
    double ritardo() {
        Instant ora = orologio.instant();
        return lavori.createJobQuery().active().withRetriesLeft().duedateLowerThan(Date.from(ora))
                .orderByJobDuedate().asc().listPage(0, 1).stream().map(Job::getDuedate)
                .mapToDouble(d -> Duration.between(d.toInstant(), ora).toSeconds()).findFirst().orElse(0);
    }

    long incidenti() {
        return istanze.createIncidentQuery().count();
    }
}

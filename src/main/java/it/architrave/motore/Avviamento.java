package it.architrave.motore;

import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.ProcessEngine;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Starts the jobs (timers only) once the whole house stands, and stops them first. */
@Component
class Avviamento implements SmartLifecycle {

    private final ProcessEngine motore;
    private final boolean daSolo;

    Avviamento(ProcessEngine motore, OrologioDelMotore orologio, DepositoDeiModelli deposito,
               @Value("${architrave.motore.lavori:true}") boolean daSolo) {
        this.motore = motore;
        this.daSolo = daSolo;
    }

    @Override
    public boolean isAutoStartup() {
        return daSolo;
    }

    @Override
    public void start() {
        configurazione().getJobExecutor().start();
    }

    @Override
    public void stop() {
        configurazione().getJobExecutor().shutdown();
    }

    @Override
    public boolean isRunning() {
        return configurazione().getJobExecutor().isActive();
    }

    private ProcessEngineConfigurationImpl configurazione() {
        return (ProcessEngineConfigurationImpl) motore.getProcessEngineConfiguration();
    }
}

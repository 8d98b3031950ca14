package it.architrave.motore;

import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;

/** The fence around the engine: only what the house uses is on, and history is small (see the decision record). */
final class Recinto {

    private Recinto() {
    }

    static void chiudi(ProcessEngineConfigurationImpl motore) {
        motore.setHistory(ProcessEngineConfiguration.HISTORY_ACTIVITY);
        motore.setHistoryRemovalTimeStrategy(ProcessEngineConfiguration.HISTORY_REMOVAL_TIME_STRATEGY_START);
        motore.setHistoryCleanupEnabled(false);
        motore.setEnforceHistoryTimeToLive(true);
        motore.setCmmnEnabled(false);
        motore.setStandaloneTasksEnabled(false);
        motore.setEnableExpressionsInStoredQueries(false);
        motore.setEnableExpressionsInAdhocQueries(false);
        motore.setEnableScriptEngineLoadExternalResources(false);
        motore.setEnableScriptEngineNashornCompatibility(false);
        motore.setEnableFetchScriptEngineFromProcessApplication(false);
        motore.setIdGenerator(new org.camunda.bpm.engine.impl.persistence.StrongUuidGenerator());
        motore.setDefaultCharsetName("UTF-8");
        motore.setEnableCmdExceptionLogging(false);
        motore.setMetricsEnabled(false);
        motore.setTaskMetricsEnabled(false);
        motore.setAuthorizationEnabled(false);
        motore.setJavaSerializationFormatEnabled(false);
        motore.setJobExecutorActivate(false);
        motore.setEnsureJobDueDateNotNull(true);
        motore.setJobExecutorAcquireByDueDate(true);
        motore.setJobExecutorAcquireExclusiveOverProcessHierarchies(true);
        motore.setDefaultNumberOfRetries(5);
        motore.setFailedJobRetryTimeCycle("R5/PT5M");
        motore.setFailedJobCommandFactory(RitornoInAttesa::new);
    }
}

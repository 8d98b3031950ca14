package it.architrave.prova;

import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Where PostgreSQL cannot start, its tests are skipped with one clear line; in CI that is a failure. */
public class BasePresente implements ExecutionCondition {

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext contesto) {
        if (!BaseDiProva.suPostgresql() || System.getenv("CI") != null) {
            return ConditionEvaluationResult.enabled("base presente");
        }
        try {
            BaseDiProva.postgres();
            return ConditionEvaluationResult.enabled("PostgreSQL avviato");
        } catch (RuntimeException e) {
            return ConditionEvaluationResult.disabled("PostgreSQL incorporato non si avvia qui: " + e.getMessage());
        }
    }
}

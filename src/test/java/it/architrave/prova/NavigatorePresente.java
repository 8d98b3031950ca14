package it.architrave.prova;

import java.nio.file.Files;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Where Chromium is missing, the tests that need it are skipped with one clear line; in CI that is a failure. */
public class NavigatorePresente implements ExecutionCondition {

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext contesto) {
        if (System.getenv("CI") != null || Files.isExecutable(Navigatore.chromium())) {
            return ConditionEvaluationResult.enabled("Chromium presente");
        }
        String motivo = "Chromium non è in " + Navigatore.chromium()
                + ": il percorso nel navigatore è saltato (ARCHITRAVE_CHROMIUM indica un altro posto)";
        // Maven keeps the reason in its reports only; the class is asked for once, so this is one line.
        System.err.println(motivo);
        return ConditionEvaluationResult.disabled(motivo);
    }
}

package it.architrave.procedimento;

import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngineException;

/** The door to the engine: a refusal of the house that crosses it comes out as itself, not wrapped in the engine's words. */
final class Porta {

    private Porta() {
    }

    static void attraverso(Runnable atto) {
        try {
            atto.run();
        } catch (OptimisticLockingException altri) {
            throw new AttivitaContesa("Un'altra persona ha agito sulla stessa pratica nello stesso momento: ricaricare.");
        } catch (ProcessEngineException avvolta) {
            throw nostra(avvolta);
        }
    }

    private static RuntimeException nostra(ProcessEngineException avvolta) {
        for (Throwable causa = avvolta.getCause(); causa != null; causa = causa.getCause()) {
            if (causa instanceof RuntimeException nostra && causa.getClass().getName().startsWith("it.architrave.")) {
                return nostra;
            }
        }
        return avvolta;
    }
}

package it.architrave.procedimento;

import java.sql.SQLException;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngineException;

/** The door to the engine: a refusal of the house that crosses it comes out as itself, not wrapped in the engine's words. */
final class Porta {

    /** SQLSTATE class 40: the database has rolled one of two transactions back, which waited for each other. */
    private static final String STRETTOIA = "40";

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
            if (causa instanceof SQLException base && String.valueOf(base.getSQLState()).startsWith(STRETTOIA)) {
                return new AttivitaContesa("Un'altra persona ha agito sulla stessa pratica nello stesso momento: ricaricare.");
            }
        }
        return avvolta;
    }
}

package it.architrave.procedimento;

import it.architrave.accesso.Utente;
import it.architrave.motore.EsitoAttivita;
import it.architrave.motore.Variabile;
import it.architrave.pratica.AttoNonConsentito;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.variable.Variables;
import org.springframework.stereotype.Component;

/** Hands the answers of a task to the engine, as one transient variable of which nothing is stored there. */
@Component
class EsecuzioneAttivita {

    private final TaskService motore;
    private final AttivitaSvolte svolte;

    EsecuzioneAttivita(TaskService motore, AttivitaSvolte svolte) {
        this.motore = motore;
        this.svolte = svolte;
    }

    void completa(Utente chi, AttivitaAperta compito, Map<String, Object> risposte) {
        svolte.ricorda(chi, compito, risposte);
        var esito = Variables.objectValue(EsitoAttivita.di(chi.nome(), risposte), true).create();
        try {
            motore.complete(compito.id(), Variables.createVariables().putValueTyped(Variabile.ESITO.nome(), esito));
        } catch (OptimisticLockingException altri) {
            throw new AttivitaContesa("L'attività è stata appena completata o tolta da un altro atto sulla pratica.");
        } catch (ProcessEngineException guasto) {
            throw rifiuto(guasto);
        }
    }

    /** The engine wraps what a listener throws: a refusal must reach the officer in its own words. */
    private static RuntimeException rifiuto(ProcessEngineException guasto) {
        return Stream.<Throwable>iterate(guasto, Objects::nonNull, Throwable::getCause)
                .filter(AttoNonConsentito.class::isInstance).map(AttoNonConsentito.class::cast)
                .findFirst().<RuntimeException>map(a -> a).orElse(guasto);
    }
}

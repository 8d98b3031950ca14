package it.architrave.procedimento;

import it.architrave.accesso.Incarico;
import it.architrave.accesso.Utente;
import it.architrave.motore.EsitoAttivita;
import it.architrave.motore.Variabile;
import java.util.Map;
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
        svolte.ricorda(nome(chi, compito), compito, risposte);
        var esito = Variables.objectValue(EsitoAttivita.di(nome(chi, compito), risposte), true).create();
        Porta.attraverso(() -> motore.complete(compito.id(),
                Variables.createVariables().putValueTyped(Variabile.ESITO.nome(), esito)));
    }

    private static String nome(Utente chi, AttivitaAperta compito) {
        return chi.nomePer(new Incarico(compito.numero().comune(), compito.ruolo()));
    }
}

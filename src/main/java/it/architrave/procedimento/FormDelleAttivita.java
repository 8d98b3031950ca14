package it.architrave.procedimento;

import it.architrave.catalogo.LettoreForm;
import it.architrave.catalogo.Quadro;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.GetDeployedTaskFormCmd;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The task forms, as deployed together with the model the case runs on. */
@Component
class FormDelleAttivita {

    private final ProcessEngineConfigurationImpl motore;
    private final LettoreForm lettore;
    private final FormChiusi chiusi;
    private final ScelteDellUfficio scelte;

    FormDelleAttivita(ProcessEngine motore, LettoreForm lettore, FormChiusi chiusi, ScelteDellUfficio scelte) {
        this.motore = (ProcessEngineConfigurationImpl) motore.getProcessEngineConfiguration();
        this.lettore = lettore;
        this.chiusi = chiusi;
        this.scelte = scelte;
    }

    /** Also when the task has been completed since it was read: what has been typed into it is to be shown in its form. */
    Quadro di(AttivitaAperta compito) {
        String attivita = compito.id();
        return scelte.in(aperto(attivita).or(() -> chiusi.di(attivita)).orElseThrow(() -> new AttivitaNonTrovata(attivita)),
                compito.numero().comune());
    }

    private Optional<Quadro> aperto(String attivita) {
        try (InputStream json = json(attivita)) {
            return json == null ? Optional.empty() : Optional.of(lettore.leggi(json));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Asked and read in one command: the engine's service fails without a word when the task, or its run, has just gone. */
    private @Nullable InputStream json(String attivita) {
        return motore.getCommandExecutorTxRequired().execute(comando -> {
            TaskEntity aperta = comando.getTaskManager().findTaskById(attivita);
            return aperta == null || aperta.getExecution() == null ? null
                    : new GetDeployedTaskFormCmd(attivita).execute(comando);
        });
    }
}

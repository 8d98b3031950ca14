package it.architrave.procedimento;

import it.architrave.catalogo.LettoreForm;
import it.architrave.catalogo.Quadro;
import org.camunda.bpm.engine.ProcessEngine;
import org.springframework.stereotype.Component;

/** The task forms, as deployed together with the model the case runs on. */
@Component
class FormDelleAttivita {

    private final ProcessEngine motore;
    private final LettoreForm lettore;

    FormDelleAttivita(ProcessEngine motore, LettoreForm lettore) {
        this.motore = motore;
        this.lettore = lettore;
    }

    Quadro di(String attivita) {
        try (var json = motore.getFormService().getDeployedTaskForm(attivita)) {
            return lettore.leggi(json);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}

package it.architrave.procedimento;

import it.architrave.accesso.Ambito;
import it.architrave.accesso.Ruolo;
import it.architrave.accesso.Utente;
import it.architrave.istruttoria.Assegnazione;
import it.architrave.istruttoria.Assegnazioni;
import java.util.Set;
import org.camunda.bpm.engine.TaskService;
import org.springframework.stereotype.Component;

/** Puts the examiner's task of an assigned case into the hands of that examiner, who may still release it. */
@Component
class ConsegnaAllIstruttore {

    /** The tasks that lead to one of the examiner. */
    private static final Set<String> PRIMA = Set.of("Task_AssegnareLaPratica", "Task_DichiarareLInefficacia");

    private final Assegnazioni assegnazioni;
    private final AttivitaDelMotore aperte;
    private final TaskService motore;

    ConsegnaAllIstruttore(Assegnazioni assegnazioni, AttivitaDelMotore aperte, TaskService motore) {
        this.assegnazioni = assegnazioni;
        this.aperte = aperte;
        this.motore = motore;
    }

    void dopo(Utente chi, AttivitaAperta svolta) {
        if (PRIMA.contains(svolta.nodo())) {
            assegnazioni.della(Ambito.di(chi), svolta.numero()).ifPresent(a -> consegna(svolta, a));
        }
    }

    private void consegna(AttivitaAperta svolta, Assegnazione assegnata) {
        aperte.dellaPratica(svolta.numero()).stream()
                .filter(a -> a.ruolo() == Ruolo.ISTRUTTORE && a.assegnatario() == null)
                .forEach(a -> Porta.attraverso(() -> motore.setAssignee(a.id(), assegnata.istruttore())));
    }
}

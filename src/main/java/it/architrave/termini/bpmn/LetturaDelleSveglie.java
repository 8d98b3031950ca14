package it.architrave.termini.bpmn;

import it.architrave.motore.Variabile;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** All timers of terms that the engine keeps, read page by page. */
@Component
class LetturaDelleSveglie {

    private final ProcessEngine motore;
    private final int pagina;

    LetturaDelleSveglie(ProcessEngine motore, @Value("${architrave.termini.riscontro.pagina:1000}") int pagina) {
        this.motore = motore;
        this.pagina = pagina;
    }

    int pagina() {
        return pagina;
    }

    List<SvegliaInAttesa> tutte() {
        List<SvegliaInAttesa> tutte = new ArrayList<>();
        for (Variabile<Date> scadenza : Variabili.scadenze()) {
            new Sveglie(motore).orologi(scadenza).forEach(orologio -> leggi(orologio, scadenza.nome(), tutte));
        }
        return tutte;
    }

    /** Number of the case in which that run of a model stands; empty where it is no more. */
    String numero(String istanza) {
        ProcessInstance trovata = motore.getRuntimeService().createProcessInstanceQuery().processInstanceId(istanza).singleResult();
        return trovata == null ? "" : Objects.requireNonNullElse(trovata.getBusinessKey(), "");
    }

    private void leggi(String orologio, String variabile, List<SvegliaInAttesa> tutte) {
        for (int da = 0;; da += pagina) {
            List<Job> lette = motore.getManagementService().createJobQuery().jobDefinitionId(orologio).timers().orderByJobId().asc()
                    .listPage(da, pagina);
            lette.forEach(j -> tutte.add(new SvegliaInAttesa(j.getId(), j.getProcessInstanceId(), variabile,
                    j.getDuedate().toInstant())));
            if (lette.size() < pagina) {
                return;
            }
        }
    }
}

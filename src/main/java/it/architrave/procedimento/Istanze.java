package it.architrave.procedimento;

import it.architrave.accesso.Ambito;
import it.architrave.pratica.NumeroPratica;
import it.architrave.pratica.Pratiche;
import java.util.Comparator;
import java.util.List;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.springframework.stereotype.Component;

/** What the engine remembers of a case, read once for all who tell it. */
@Component
class Istanze {

    private final Pratiche pratiche;
    private final HistoryService storia;

    Istanze(Pratiche pratiche, HistoryService storia) {
        this.pratiche = pratiche;
        this.storia = storia;
    }

    /** The case's own run first, then those it called, oldest first. */
    List<Istanza> di(Ambito ambito, NumeroPratica numero) {
        pratiche.leggi(ambito, numero);
        return storia.createHistoricProcessInstanceQuery().processInstanceBusinessKey(numero.valore())
                .tenantIdIn(numero.comune().valore()).list().stream()
                .sorted(Comparator.comparing((HistoricProcessInstance i) -> i.getSuperProcessInstanceId() != null)
                        .thenComparing(HistoricProcessInstance::getStartTime))
                .map(i -> new Istanza(i, storia.createHistoricActivityInstanceQuery().processInstanceId(i.getId()).list()))
                .toList();
    }
}

package it.architrave.procedimento;

import it.architrave.accesso.Ambito;
import it.architrave.pratica.NumeroPratica;
import it.architrave.pratica.Pratiche;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.springframework.stereotype.Component;

/** The models a case has entered, its own first, then those it called. */
@Component
public class Tracciati {

    private final Pratiche pratiche;
    private final HistoryService storia;

    Tracciati(Pratiche pratiche, HistoryService storia) {
        this.pratiche = pratiche;
        this.storia = storia;
    }

    /** A model called twice in its same version is one: what is open in either is active. */
    public List<Tracciato> di(Ambito ambito, NumeroPratica numero) {
        pratiche.leggi(ambito, numero);
        Map<String, List<HistoricProcessInstance>> perModello = new LinkedHashMap<>();
        storia.createHistoricProcessInstanceQuery().processInstanceBusinessKey(numero.valore())
                .tenantIdIn(numero.comune().valore()).list().stream()
                .sorted(Comparator.comparing((HistoricProcessInstance i) -> i.getSuperProcessInstanceId() != null)
                        .thenComparing(HistoricProcessInstance::getStartTime))
                .forEach(i -> perModello.computeIfAbsent(i.getProcessDefinitionId(), d -> new ArrayList<>()).add(i));
        return perModello.values().stream().map(this::tracciato).toList();
    }

    private Tracciato tracciato(List<HistoricProcessInstance> istanze) {
        Set<String> attivi = new TreeSet<>();
        Set<String> passati = new TreeSet<>();
        istanze.stream().flatMap(i -> nodi(i).stream())
                .forEach(a -> (a.getEndTime() == null ? attivi : passati).add(a.getActivityId()));
        passati.removeAll(attivi);
        HistoricProcessInstance ultima = istanze.get(istanze.size() - 1);
        return new Tracciato(ultima.getProcessDefinitionKey(), ultima.getProcessDefinitionName(),
                ultima.getProcessDefinitionId(), attivi, passati, !attivi.isEmpty());
    }

    private List<HistoricActivityInstance> nodi(HistoricProcessInstance istanza) {
        return storia.createHistoricActivityInstanceQuery().processInstanceId(istanza.getId()).list();
    }
}

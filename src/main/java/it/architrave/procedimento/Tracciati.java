package it.architrave.procedimento;

import it.architrave.accesso.Ambito;
import it.architrave.pratica.NumeroPratica;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.springframework.stereotype.Component;

/** The models a case has entered, its own first, then those it called. */
@Component
public class Tracciati {

    private final Istanze istanze;

    Tracciati(Istanze istanze) {
        this.istanze = istanze;
    }

    /** A model called twice in its same version is one: what is open in either is active. */
    public List<Tracciato> di(Ambito ambito, NumeroPratica numero) {
        return di(istanze.di(ambito, numero));
    }

    static List<Tracciato> di(List<Istanza> lette) {
        return lette.stream()
                .collect(Collectors.groupingBy(i -> i.corsa().getProcessDefinitionId(), LinkedHashMap::new, Collectors.toList()))
                .values().stream().map(Tracciati::tracciato).toList();
    }

    private static Tracciato tracciato(List<Istanza> corse) {
        Set<String> attivi = new TreeSet<>();
        Set<String> passati = new TreeSet<>();
        corse.stream().flatMap(i -> i.nodi().stream())
                .forEach(a -> (a.getEndTime() == null ? attivi : passati).add(a.getActivityId()));
        passati.removeAll(attivi);
        HistoricProcessInstance ultima = corse.get(corse.size() - 1).corsa();
        return new Tracciato(ultima.getProcessDefinitionKey(), ultima.getProcessDefinitionName(),
                ultima.getProcessDefinitionId(), attivi, passati, !attivi.isEmpty());
    }
}

package it.architrave.regia.vaglio;

import it.architrave.regia.vaglio.legge.Significati;
import it.architrave.regia.vaglio.rete.Esplorazione;
import it.architrave.regia.vaglio.rete.Rete;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;

/** The law guard: proves a procedure, with the acts that it calls, against every rule. */
public final class Vaglio {

    private static final List<Regola> REGOLE = List.of(new SignificatoDichiarato(), new PotereNelTermine(), new FineConAtto(),
            new ArrestoComeDaArticolo(), new AttesaConUscita(), new DenaroPrima(), new FirmaDiChiPuo());

    private final Significati legge;

    /** The declared law: that of the house, {@code Significati.di("vaglio")}, or more. */
    public Vaglio(Significati legge) {
        this.legge = legge;
    }

    /**
     * Every breach, the first way to each; none if the procedure keeps the law.
     *
     * @param modelli by the id of their process, the procedure and what it calls
     */
    public List<Rilievo> esamina(Map<String, BpmnModelInstance> modelli, String procedura) {
        Esplorazione esplorazione = new Esplorazione(new Rete(modelli, procedura), legge);
        List<Rilievo> rilievi = new ArrayList<>();
        Set<List<String>> detti = new HashSet<>();
        for (Regola regola : REGOLE) {
            regola.esamina(esplorazione).stream().filter(r -> detti.add(List.of(r.regola(), r.nodo(), r.fatto())))
                    .forEach(rilievi::add);
        }
        return rilievi;
    }
}

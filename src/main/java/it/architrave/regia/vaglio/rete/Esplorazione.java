package it.architrave.regia.vaglio.rete;

import it.architrave.regia.vaglio.legge.Fatti;
import it.architrave.regia.vaglio.legge.Significati;
import it.architrave.regia.vaglio.legge.TermineDichiarato;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.jspecify.annotations.Nullable;

/**
 * Every state of rest that a case can reach, breadth first, and every step taken on the way. An event subprocess runs at most once
 * at a time, a clock that does not interrupt wakes up once for each entry of what it bounds, and only while its term runs. What
 * would bring a case twice to the same place at once is not followed: a clock that its term does not hold would fill it without end.
 */
public final class Esplorazione {

    private static final int TROPPI = 100_000;

    private final Rete rete;
    private final Significati legge;
    private final Esecutore esecutore;
    private final Map<Stato, Integer> indici = new HashMap<>();
    private final List<Quiete> stati = new ArrayList<>();
    private final Map<List<Object>, Passaggio> passaggi = new LinkedHashMap<>();

    public Esplorazione(Rete rete, Significati legge) {
        this.rete = rete;
        this.legge = legge;
        this.esecutore = new Esecutore(legge);
        Corsa inizio = new Corsa(-1, new Stato(List.of(), new TreeMap<>(), Fatti.nessuno()));
        inizio.coda.push(new Corsa.Arrivo(rete.radice().inizio(), ""));
        raccogli(List.of(inizio), -1);
        for (int i = 0; i < stati.size(); i++) {
            avanza(i);
        }
    }

    public Rete rete() {
        return rete;
    }

    public Significati legge() {
        return legge;
    }

    public List<Quiete> stati() {
        return stati;
    }

    /** The first of those that differ in step, outcome or what had happened before. */
    public Collection<Passaggio> passaggi() {
        return passaggi.values();
    }

    /** The places at which that state rests; joins are left out. */
    public List<Posto> posti(Stato stato) {
        return stato.gettoni().stream().filter(g -> !g.contains("<")).map(rete::posto).toList();
    }

    /** Labels from the start of the case to the end of what is given. */
    public List<String> percorso(int stato, List<String> poi) {
        List<String> tutto = new ArrayList<>(poi);
        for (int i = stato; i >= 0; i = stati.get(i).da()) {
            tutto.addAll(0, stati.get(i).orma());
        }
        return IntStream.range(0, tutto.size()).filter(i -> i == 0 || !tutto.get(i).equals(tutto.get(i - 1)))
                .mapToObj(tutto::get).toList();
    }

    /** Whether that clock, armed, can wake up: only while its term runs. */
    public boolean suona(Posto orologio, Fatti fatti) {
        return legge.termineDellaSveglia(String.valueOf(orologio.sveglia())).map(TermineDichiarato::parola)
                .filter(fatti::corre).isPresent();
    }

    private void avanza(int indice) {
        Stato stato = new Stato(stati.get(indice).stato().gettoni(), stati.get(indice).stato().passate(),
                stati.get(indice).stato().fatti().inQuiete());
        for (String gettone : stato.gettoni()) {
            if (!gettone.contains("<")) {
                raccogli(evento(new Corsa(indice, stato), rete.posto(gettone)), indice);
            }
        }
        eventi(rete.radice(), stato, indice);
        rete.posti().stream().filter(p -> p.dentro != null && stato.gettoni().contains(p.id()))
                .forEach(p -> eventi(p.dentro, stato, indice));
    }

    /** What can happen at a place of rest: it is done, it is answered, its clock wakes up; nothing where something runs inside. */
    private List<Corsa> evento(Corsa corsa, Posto posto) {
        FlowNode nodo = posto.nodo();
        if (posto.dentro != null || posto.sveglia() != null && !suona(posto, corsa.quiete().fatti())) {
            return List.of();
        }
        corsa.segna(posto);
        if (nodo instanceof BoundaryEvent && posto.interrompe()) {
            esecutore.libera(corsa, posto.ospite());
        } else if (nodo instanceof BoundaryEvent) {
            corsa.gettoni.remove(posto.id());
        } else {
            esecutore.libera(corsa, posto);
        }
        return esecutore.compi(corsa, posto);
    }

    private void eventi(@Nullable Cornice cornice, Stato stato, int indice) {
        for (Cornice evento : cornice == null ? List.<Cornice>of() : cornice.eventi) {
            if (stato.gettoni().isEmpty() || stato.gettoni().stream().anyMatch(evento::contiene)) {
                continue;
            }
            Corsa corsa = new Corsa(indice, stato);
            Posto inizio = evento.inizio();
            if (inizio.nodo() instanceof StartEvent avvio && avvio.isInterrupting()) {
                corsa.svuota(cornice);
            }
            corsa.segna(inizio);
            raccogli(esecutore.compi(corsa, inizio), indice);
        }
    }

    private void raccogli(List<Corsa> avviate, int da) {
        for (Corsa corsa : esecutore.finoAllaQuiete(avviate)) {
            Stato stato = corsa.quiete();
            corsa.passaggi.forEach(p -> passaggi.putIfAbsent(Arrays.asList(p.posto().id(), p.voce(), p.codice(), p.prima()), p));
            if (new HashSet<>(stato.gettoni()).size() < stato.gettoni().size()) {
                continue;
            }
            Integer indice = indici.get(stato);
            if (indice == null) {
                indice = stati.size();
                indici.put(stato, indice);
                stati.add(new Quiete(stato, da, corsa.orma(), new TreeSet<>()));
            }
            if (da >= 0) {
                stati.get(da).poi().add(indice);
            }
        }
        if (stati.size() > TROPPI) {
            throw new IllegalStateException("Il modello ha troppi stati per essere vagliato.");
        }
    }
}

package it.architrave.termini.regole;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An answer in the words of the tables of examples, wherever it came from. */
public record Trovato(Map<String, Set<String>> termini, Set<String> avvisi) {

    static Trovato di(Esito esito) {
        Map<String, Set<String>> termini = new LinkedHashMap<>();
        for (TermineCalcolato t : esito.termini()) {
            termini.put(t.codice().name(), parole(t.data(), t.stato(), t.effetto(), t.efficace()));
        }
        return new Trovato(termini, esito.avvisi().stream().map(a -> a.genere().name()).collect(Collectors.toSet()));
    }

    public static Set<String> parole(Object data, Object stato, Object effetto, Object efficace) {
        return Stream.of(data == null ? "-" : data, stato, effetto,
                efficace == null ? null : Boolean.parseBoolean(efficace.toString()) ? "efficace" : "inefficace")
                .filter(Objects::nonNull).map(Object::toString).collect(Collectors.toCollection(TreeSet::new));
    }

    /** What is not as expected, in words; empty when all is. */
    public List<String> differenze(Esempio esempio) {
        List<String> differenze = new ArrayList<>();
        Set<String> avvisiAttesi = new TreeSet<>();
        for (String atteso : esempio.attesi()) {
            if (atteso.startsWith("!")) {
                avvisiAttesi.add(atteso.substring(1));
            } else if (atteso.startsWith("~")) {
                if (termini.containsKey(atteso.substring(1))) {
                    differenze.add(atteso + " c'è: " + termini.get(atteso.substring(1)));
                }
            } else {
                String[] parti = atteso.split("=");
                Set<String> trovate = termini.getOrDefault(parti[0], Set.of());
                if (!trovate.containsAll(Arrays.asList(parti[1].split(" ")))) {
                    differenze.add(atteso + " è " + trovate);
                }
            }
        }
        if (!avvisiAttesi.equals(new TreeSet<>(avvisi))) {
            differenze.add("avvisi " + avvisi + ", attesi " + avvisiAttesi);
        }
        return differenze;
    }
}

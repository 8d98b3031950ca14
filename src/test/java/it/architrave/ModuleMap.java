package it.architrave;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.modulith.ApplicationModule;

/** The arrows that the modules declare, and the plan they must keep to (design, section 3). */
record ModuleMap(Map<String, Set<String>> arrows) {

    /** From left to right; a module uses what stands to its left, and nothing of its own step. */
    private static final List<Set<String>> PLAN = List.of(Set.of("territorio", "motore"), Set.of("accesso"),
            Set.of("catalogo"), Set.of("pratica"), Set.of("termini", "fascicolo", "protocollo"),
            Set.of("comunicazioni"), Set.of("istruttoria", "conferenza", "oneri", "provvedimento"),
            Set.of("procedimento"), Set.of("scrivania", "sportello", "regia", "interoperabilita"));

    static ModuleMap of(House house) {
        Map<String, Set<String>> arrows = new TreeMap<>();
        for (JavaClass type : house.classes()) {
            if (type.getSimpleName().equals("package-info") && type.isAnnotatedWith(ApplicationModule.class)) {
                arrows.put(house.module(type),
                        new TreeSet<>(Arrays.asList(type.getAnnotationOfType(ApplicationModule.class).allowedDependencies())));
            }
        }
        return new ModuleMap(arrows);
    }

    /** Modules that declare nothing (and so may use everything), or are not in the plan, or an arrow against it. */
    List<String> breaches() {
        return arrows.entrySet().stream().flatMap(module -> place(module.getKey()) < 0
                ? Stream.of(module.getKey() + " non è nel piano")
                : module.getValue().stream().filter(used -> place(used) < 0 || place(used) >= place(module.getKey()))
                        .map(used -> module.getKey() + " → " + used)).toList();
    }

    private static int place(String module) {
        for (int i = 0; i < PLAN.size(); i++) {
            if (PLAN.get(i).contains(module)) {
                return i;
            }
        }
        return -1;
    }

    /** The diagram of the README: an arrow says "uses", and what a used module may use goes without saying. */
    String mermaid() {
        return arrows.keySet().stream().sorted((a, b) -> place(a) == place(b) ? a.compareTo(b) : place(b) - place(a))
                .flatMap(module -> arrows.get(module).stream().filter(used -> isDirect(module, used))
                        .map(used -> "  " + module + " --> " + used))
                .collect(Collectors.joining("\n", "```mermaid\nflowchart TD\n", "\n```"));
    }

    private boolean isDirect(String module, String used) {
        return arrows.get(module).stream().filter(other -> !other.equals(used))
                .noneMatch(other -> reaches(other, used, new HashSet<>()));
    }

    private boolean reaches(String from, String to, Set<String> seen) {
        return from.equals(to) || seen.add(from) && arrows.getOrDefault(from, Set.of()).stream()
                .anyMatch(next -> reaches(next, to, seen));
    }
}

package it.architrave.catalogo;

import static org.assertj.core.api.Assertions.assertThat;

import it.architrave.catalogo.FormSuFile.Voce;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.camunda.feel.api.FeelEngineApi;
import org.camunda.feel.api.FeelEngineBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every field of a module is asked with some answers: a condition that always hides would lose it silently. */
class CampiRaggiungibiliTests {

    private static final FeelEngineApi FEEL = FeelEngineBuilder.forJava().build();
    private static final Pattern CONFRONTO = Pattern.compile("([\\w.]+)\\s*!?=\\s*(\"([^\"]*)\"|true)"
            + "|list contains\\(([\\w.]+), \"([^\"]*)\"\\)|count\\(([\\w.]+)\\)");

    @ParameterizedTest
    @ValueSource(strings = {"cila", "scia"})
    void ogniCampoSiChiedeConQualcheRisposta(String procedura) {
        List<Voce> voci = FormSuFile.delModulo(procedura).voci().stream().filter(v -> !v.nascosto().isEmpty()).toList();
        assertThat(voci).isNotEmpty();
        assertThat(voci).filteredOn(v -> !raggiungibile(v.nascosto())).extracting(v -> v.quadro() + "." + v.campo()).isEmpty();
    }

    @Test
    void unCampoCheNonSiChiedeMaiSiVede() {
        assertThat(raggiungibile("a != \"1\" or b != \"2\"")).isTrue();
        assertThat(raggiungibile("a != \"1\" or a != \"2\"")).isFalse();
    }

    private static boolean raggiungibile(String nascosto) {
        Map<String, Set<Object>> valori = new LinkedHashMap<>();
        CONFRONTO.matcher(nascosto).results().forEach(r -> {
            if (r.group(1) != null) {
                valori.computeIfAbsent(r.group(1), n -> new LinkedHashSet<>())
                        .add(r.group(3) == null ? Boolean.TRUE : r.group(3));
            } else {
                String nome = r.group(4) == null ? r.group(6) : r.group(4);
                valori.computeIfAbsent(nome, n -> new LinkedHashSet<>()).add(List.of(r.group(4) == null ? "x" : r.group(5)));
            }
        });
        return risposte(valori).stream().anyMatch(c ->
                Boolean.FALSE.equals(FEEL.evaluateExpression(nascosto, c).result()));
    }

    /** All contexts in which each named field has one of the values it is compared with, or none. */
    private static List<Map<String, Object>> risposte(Map<String, Set<Object>> valori) {
        List<Map<String, Object>> contesti = List.of(Map.of());
        for (Map.Entry<String, Set<Object>> campo : valori.entrySet()) {
            List<Map<String, Object>> oltre = new ArrayList<>(contesti);
            contesti.forEach(c -> campo.getValue().forEach(v -> oltre.add(con(c, List.of(campo.getKey().split("\\.")), v))));
            contesti = oltre;
        }
        return contesti;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> con(Map<String, Object> contesto, List<String> percorso, Object valore) {
        Map<String, Object> nuovo = new HashMap<>(contesto);
        String nome = percorso.get(0);
        nuovo.put(nome, percorso.size() == 1 ? valore : con((Map<String, Object>) contesto.getOrDefault(nome, Map.of()),
                percorso.subList(1, percorso.size()), valore));
        return nuovo;
    }
}

package it.architrave.catalogo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.feel.api.FeelEngineApi;
import org.camunda.feel.api.FeelEngineBuilder;
import tools.jackson.databind.JsonNode;

/** Sample answers held against the forms: known keys, offered values, nothing required left out, nothing hidden filled. */
final class EsempioSuFile {

    private static final FeelEngineApi FEEL = FeelEngineBuilder.forJava().build();

    private final FormSuFile form;
    private final Map<String, Object> risposte;
    private final List<String> errori = new ArrayList<>();

    private EsempioSuFile(FormSuFile form, Map<String, Object> risposte) {
        this.form = form;
        this.risposte = risposte;
    }

    static List<String> errori(FormSuFile form, Map<String, Object> risposte) {
        EsempioSuFile esempio = new EsempioSuFile(form, risposte);
        risposte.keySet().stream().filter(q -> !form.perQuadro().containsKey(q))
                .forEach(q -> esempio.errori.add(q + ": quadro sconosciuto"));
        form.perQuadro().forEach((quadro, json) -> {
            Map<String, Object> valori = oggetto(risposte.get(quadro));
            Map<String, Object> contesto = new HashMap<>(risposte);
            contesto.putAll(valori);
            esempio.confronta(quadro, json, valori, contesto);
        });
        return esempio.errori;
    }

    private void confronta(String dove, JsonNode contenitore, Map<String, Object> valori, Map<String, Object> contesto) {
        List<String> note = new ArrayList<>();
        for (JsonNode nodo : contenitore.path("components").values()) {
            String tipo = nodo.path("type").asString();
            String chiave = nodo.path(nodo.has("path") ? "path" : "key").asString("");
            if (tipo.equals("text")) {
                continue;
            }
            note.add(chiave);
            Object valore = valori.get(chiave);
            String qui = dove + "." + chiave;
            if (vale(FormSuFile.nascosto(nodo), contesto)) {
                controlla(valore == null, qui + ": nascosto ma compilato");
            } else if (tipo.equals("group")) {
                confronta(qui, nodo, oggetto(valore), contesto);
            } else {
                risposta(qui, nodo, valore, contesto);
            }
        }
        valori.keySet().stream().filter(k -> !note.contains(k)).forEach(k -> errori.add(dove + "." + k + ": campo sconosciuto"));
    }

    private void risposta(String qui, JsonNode nodo, Object valore, Map<String, Object> contesto) {
        boolean vuoto = valore == null || valore.equals("") || valore.equals(false) || valore.equals(List.of());
        boolean richiesto = nodo.path("validate").path("required").asBoolean(false)
                || vale(nodo.path("properties").path("obbligatorioSe").asString(""), contesto);
        controlla(!vuoto || !richiesto, qui + ": manca");
        if (vuoto) {
            return;
        }
        switch (nodo.path("type").asString()) {
            case "dynamiclist" -> ((List<?>) valore).forEach(elemento -> {
                Map<String, Object> conQuesto = new HashMap<>(contesto);
                conQuesto.put("this", elemento);
                confronta(qui + "[]", nodo, oggetto(elemento), conQuesto);
            });
            case "radio", "select" -> controlla(offerto(nodo, valore), qui + ": valore non offerto");
            case "checklist" -> ((List<?>) valore).forEach(v -> controlla(offerto(nodo, v), qui + ": valore non offerto"));
            case "datetime" -> controlla(data(valore.toString()), qui + ": data sbagliata");
            default -> controlla(valore.toString().length() <= nodo.path("validate").path("maxLength").asInt(9999),
                    qui + ": troppo lungo");
        }
    }

    private void controlla(boolean giusto, String errore) {
        if (!giusto) {
            errori.add(errore);
        }
    }

    private static boolean offerto(JsonNode nodo, Object valore) {
        return nodo.path("values").values().stream().anyMatch(o -> o.path("value").asString().equals(valore));
    }

    private static boolean data(String testo) {
        return testo.matches("@oggi([+-]\\d+)?") || testo.matches("\\d{4}-\\d{2}-\\d{2}") && LocalDate.parse(testo) != null;
    }

    private static boolean vale(String condizione, Map<String, Object> contesto) {
        return !condizione.isEmpty() && Boolean.TRUE.equals(FEEL.evaluateExpression(condizione, contesto).result());
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> oggetto(Object valore) {
        return valore == null ? Map.of() : (Map<String, Object>) valore;
    }
}

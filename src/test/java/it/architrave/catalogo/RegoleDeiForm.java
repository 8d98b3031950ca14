package it.architrave.catalogo;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** What a form of a quadro may contain: the subset that has a component on the screen and opens in Camunda's editor. */
final class RegoleDeiForm {

    private static final Set<String> COMUNI = Set.of("id", "type", "label", "description", "validate", "conditional",
            "properties");
    private static final Map<String, Set<String>> PER_TIPO = Map.ofEntries(
            Map.entry("text", Set.of("text")), Map.entry("textfield", Set.of("key")),
            Map.entry("textarea", Set.of("key", "defaultValue")), Map.entry("number", Set.of("key")),
            Map.entry("datetime", Set.of("key", "subtype", "dateLabel")), Map.entry("checkbox", Set.of("key")),
            Map.entry("radio", Set.of("key", "values")), Map.entry("select", Set.of("key", "values")),
            Map.entry("checklist", Set.of("key", "values")),
            Map.entry("group", Set.of("path", "components", "showOutline")),
            Map.entry("dynamiclist", Set.of("path", "components", "isRepeating", "allowAddRemove",
                    "defaultRepetitions", "showOutline", "verticalAlignment")));
    private static final Set<String> VINCOLI = Set.of("required", "minLength", "maxLength", "pattern", "min", "max");
    private static final Set<String> PROPRIETA = Set.of("titolo", "lettera", "fonte", "controllo", "regionale",
            "obbligatorioSe", "persone");
    private static final Set<String> CONTROLLI = Set.of("codiceFiscale", "partitaIva", "codiceFiscaleOPartitaIva", "pec",
            "email", "telefono", "cap", "provincia", "data", "dataPassata", "dataNonPassata", "foglio", "particella",
            "subalterno", "sezione", "sezioneUrbana", "comune");

    private RegoleDeiForm() {
    }

    static List<String> violazioni(FormSuFile form) {
        List<String> errori = new ArrayList<>();
        form.perQuadro().forEach((quadro, json) -> {
            if (!json.path("id").asString("").equals(quadro)) {
                errori.add(quadro + ": l'id non è il nome del file");
            }
            controlla(quadro, json, new HashSet<>(), errori);
        });
        return errori;
    }

    private static void controlla(String dove, JsonNode contenitore, Set<String> id, List<String> errori) {
        Set<String> chiavi = new HashSet<>();
        for (JsonNode nodo : contenitore.path("components").values()) {
            String tipo = nodo.path("type").asString("");
            String chiave = nodo.path(nodo.has("path") ? "path" : "key").asString("");
            String qui = dove + "." + (chiave.isEmpty() ? tipo : chiave);
            Set<String> ammessi = PER_TIPO.get(tipo);
            if (ammessi == null) {
                errori.add(qui + ": tipo «" + tipo + "» fuori dall'elenco");
                continue;
            }
            nodo.propertyNames().stream().filter(p -> !COMUNI.contains(p) && !ammessi.contains(p))
                    .forEach(p -> errori.add(qui + ": attributo «" + p + "» fuori dall'elenco"));
            fuori(nodo.path("validate"), VINCOLI).forEach(p -> errori.add(qui + ": vincolo «" + p + "» fuori dall'elenco"));
            fuori(nodo.path("properties"), PROPRIETA).forEach(p -> errori.add(qui + ": proprietà «" + p + "» fuori dall'elenco"));
            String controllo = nodo.path("properties").path("controllo").asString("");
            if (!controllo.isEmpty() && !CONTROLLI.contains(controllo)) {
                errori.add(qui + ": controllo «" + controllo + "» sconosciuto");
            }
            if (!nodo.has("components") && nodo.toString().matches("(?is).*(€|\\beuro\\b).*")) {
                errori.add(qui + ": un importo è un parametro, non parte del testo");
            }
            if (!id.add(nodo.path("id").asString(""))) {
                errori.add(qui + ": id mancante o ripetuto");
            }
            if (!tipo.equals("text")) {
                campo(qui, chiave, nodo, chiavi, errori);
            }
            controlla(qui, nodo, id, errori);
        }
    }

    private static void campo(String qui, String chiave, JsonNode nodo, Set<String> chiavi, List<String> errori) {
        if (!chiave.matches("[a-z][a-zA-Z0-9]*")) {
            errori.add(qui + ": la chiave non è in camelCase");
        }
        if (!chiavi.add(chiave)) {
            errori.add(qui + ": chiave ripetuta");
        }
        if (nodo.path("label").asString("").isBlank()) {
            errori.add(qui + ": manca l'etichetta");
        }
        if (nodo.path("conditional").has("hide") && FormSuFile.nascosto(nodo).isBlank()) {
            errori.add(qui + ": condizione vuota");
        }
    }

    private static List<String> fuori(JsonNode oggetto, Set<String> ammessi) {
        return oggetto.propertyNames().stream().filter(p -> !ammessi.contains(p)).toList();
    }
}

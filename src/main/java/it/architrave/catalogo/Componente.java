package it.architrave.catalogo;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** One component of a Camunda form, turned into a field. */
final class Componente {

    private static final Map<String, TipoCampo> TIPI = Map.ofEntries(
            Map.entry("textfield", TipoCampo.TESTO), Map.entry("textarea", TipoCampo.AREA),
            Map.entry("number", TipoCampo.NUMERO), Map.entry("datetime", TipoCampo.DATA),
            Map.entry("checkbox", TipoCampo.CASELLA), Map.entry("radio", TipoCampo.SCELTA),
            Map.entry("select", TipoCampo.TENDINA), Map.entry("checklist", TipoCampo.ELENCO),
            Map.entry("group", TipoCampo.GRUPPO), Map.entry("dynamiclist", TipoCampo.RIPETIBILE),
            Map.entry("text", TipoCampo.NOTA));

    private Componente() {
    }

    static List<Campo> campi(JsonNode componenti) {
        return componenti.valueStream().map(Componente::campo).toList();
    }

    private static Campo campo(JsonNode c) {
        String nome = c.path("type").asString("");
        TipoCampo tipo = TIPI.get(nome);
        if (tipo == null) {
            throw new IllegalArgumentException("il tipo «" + nome + "» non è tra quelli ammessi: " + TIPI.keySet());
        }
        return new Campo(chiave(c, tipo), tipo, etichetta(c, tipo), testo(c.path("description")), vincoli(c, tipo),
                new Campo.Figli(c.path("values").valueStream().map(Componente::opzione).toList(),
                        campi(c.path("components"))), proprieta(c));
    }

    private static String chiave(JsonNode c, TipoCampo tipo) {
        Stream<String> nomi = switch (tipo) {
            case GRUPPO, RIPETIBILE -> Stream.of("path");
            case NOTA -> Stream.of("key", "id");
            default -> Stream.of("key");
        };
        return nomi.map(n -> c.path(n).asString("")).filter(s -> !s.isBlank()).findFirst().orElseGet(() -> {
            if (tipo == TipoCampo.NOTA) {
                return "nota" + Integer.toHexString(c.hashCode());
            }
            throw new IllegalArgumentException("a «" + etichetta(c, tipo) + "» manca la chiave (key o path)");
        });
    }

    private static String etichetta(JsonNode c, TipoCampo tipo) {
        return c.path(tipo == TipoCampo.NOTA ? "text" : "label").asString("");
    }

    private static Opzione opzione(JsonNode o) {
        return new Opzione(o.path("value").asString(), o.path("label").asString());
    }

    private static Vincoli vincoli(JsonNode c, TipoCampo tipo) {
        JsonNode v = c.path("validate");
        boolean numero = tipo == TipoCampo.NUMERO;
        return new Vincoli(v.path("required").asBoolean(false), testo(c.path("properties").path("obbligatorioSe")),
                testo(c.path("conditional").path("hide")), testo(c.path("properties").path("controllo")),
                testo(v.path("pattern")), intero(v.path(numero ? "min" : "minLength")),
                intero(v.path(numero ? "max" : "maxLength")));
    }

    private static Map<String, String> proprieta(JsonNode componente) {
        Map<String, String> lette = new LinkedHashMap<>();
        if (componente.path("defaultValue").isString()) {
            lette.put(Campo.PREDEFINITO, componente.path("defaultValue").asString());
        }
        componente.path("properties").propertyStream().forEach(p -> lette.put(p.getKey(), p.getValue().asString()));
        return lette;
    }

    private static @Nullable String testo(JsonNode nodo) {
        String testo = nodo.asString("");
        return testo.isBlank() ? null : testo;
    }

    private static @Nullable Integer intero(JsonNode nodo) {
        return nodo.isMissingNode() || nodo.isNull() || nodo.asString("").isBlank() ? null : nodo.asInt();
    }
}

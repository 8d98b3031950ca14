package it.architrave.catalogo;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a module changes in the words of a quadro that it shares with others, so that the quadro exists once: its letter, some
 * words, a further option. Keys, values, conditions and checks stay as they are, and a change that finds nothing is refused.
 *
 * @param lettera of the quadro in this module's official form; empty where it is the same
 * @param parole  piece of text → what stands there in this module, one after the other
 */
record Adattamento(String quadro, String lettera, Map<String, String> parole, List<Aggiunta> aggiunte) {

    private static final Set<String> TESTI =
            Set.of("text", "label", "description", "dateLabel", "titolo", "lettera", "fonte");

    /** An option of a choice that only this module offers, after which other one. */
    private record Aggiunta(String campo, String dopo, String value, String label) {
    }

    /** An entry of the index: the name of the quadro alone, or an object with its changes. */
    static Adattamento di(JsonNode voce) {
        Map<String, String> parole = new LinkedHashMap<>();
        voce.path("parole").propertyStream().forEach(p -> parole.put(p.getKey(), p.getValue().asString()));
        return new Adattamento(voce.isString() ? voce.asString() : voce.path("quadro").asString(),
                voce.path("lettera").asString(""), parole, voce.path("opzioni").valueStream().map(o -> new Aggiunta(
                        testo(o, "campo"), testo(o, "dopo"), testo(o, "value"), testo(o, "label"))).toList());
    }

    /** The form of the quadro as this module shows it. */
    JsonNode in(JsonNode form) {
        JsonNode adattato = form.deepCopy();
        parole.forEach((prima, poi) -> {
            if (!riscrive(adattato, Pattern.compile(Pattern.quote(prima)), poi)) {
                throw new FormErrato(quadro, "non contiene le parole «" + prima + "» da adattare");
            }
        });
        if (!lettera.isEmpty()) {
            String prima = adattato.path("components").path(0).path("properties").path("lettera").asString("");
            riscrive(adattato, Pattern.compile("^" + prima + "(?=$|\\.)|(?<![\\p{L}\\d.])" + prima + "(?=\\.\\d)"
                    + "|(?<=quadro )" + prima + "(?=\\))"), lettera);
        }
        aggiunte.forEach(a -> aggiungi(adattato, a));
        return adattato;
    }

    /** Whether the words were found anywhere among the texts that people read. */
    private static boolean riscrive(JsonNode nodo, Pattern prima, String poi) {
        boolean trovate = false;
        for (Map.Entry<String, JsonNode> p : List.copyOf(nodo.properties())) {
            if (p.getValue().isString() && TESTI.contains(p.getKey())) {
                Matcher testo = prima.matcher(p.getValue().asString());
                trovate |= testo.find();
                ((ObjectNode) nodo).put(p.getKey(), testo.replaceAll(Matcher.quoteReplacement(poi)));
            } else {
                trovate |= riscrive(p.getValue(), prima, poi);
            }
        }
        for (JsonNode elemento : nodo.isArray() ? nodo : List.<JsonNode>of()) {
            trovate |= riscrive(elemento, prima, poi);
        }
        return trovate;
    }

    private void aggiungi(JsonNode form, Aggiunta nuova) {
        for (JsonNode campo : form.path("components")) {
            JsonNode opzioni = campo.path("values");
            for (int i = 0; campo.path("key").asString("").equals(nuova.campo()) && i < opzioni.size(); i++) {
                if (opzioni.path(i).path("value").asString("").equals(nuova.dopo())) {
                    ((ArrayNode) opzioni).insertObject(i + 1).put("label", nuova.label()).put("value", nuova.value());
                    return;
                }
            }
        }
        throw new FormErrato(quadro, "non ha l'opzione «" + nuova.campo() + "=" + nuova.dopo() + "»");
    }

    private static String testo(JsonNode nodo, String nome) {
        return nodo.path(nome).asString("");
    }
}

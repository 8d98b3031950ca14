package it.architrave.catalogo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The forms of the quadri as they stand on file, without the catalogue that reads them in production. */
record FormSuFile(Map<String, JsonNode> perQuadro) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /**
     * A field, group or repeatable section of a form, or one option of a choice.
     *
     * @param campo    path in the answers, {@code []} after a repeatable section, {@code =value} for an option
     * @param nascosto the expression that hides it, empty when it is always asked
     */
    record Voce(String quadro, String campo, String etichetta, String nascosto, JsonNode nodo) {

        boolean opzione() {
            return campo.contains("=");
        }
    }

    static FormSuFile leggi(Path cartella) {
        Map<String, JsonNode> form = new TreeMap<>();
        try (Stream<Path> file = Files.list(cartella)) {
            file.filter(f -> f.toString().endsWith(".form"))
                    .forEach(f -> form.put(f.getFileName().toString().replace(".form", ""), json(f)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new FormSuFile(form);
    }

    /** The quadri that a module lists, with the words it gives them. */
    static FormSuFile delModulo(String procedura) {
        Map<String, JsonNode> form = new TreeMap<>();
        json(Path.of("forms/" + procedura + "/modulo.json")).path("sezioni").values().stream()
                .flatMap(s -> s.path("quadri").values().stream()).map(Adattamento::di)
                .forEach(a -> form.put(a.quadro(), a.in(json(Path.of("forms/quadri/" + a.quadro() + ".form")))));
        return new FormSuFile(form);
    }

    static FormSuFile di(String quadro, String componenti) {
        return new FormSuFile(Map.of(quadro, JSON.readTree("{\"id\":\"" + quadro + "\",\"components\":["
                + componenti.replace('\'', '"') + "]}")));
    }

    static JsonNode json(Path file) {
        return JSON.readTree(file.toFile());
    }

    List<Voce> voci() {
        List<Voce> voci = new ArrayList<>();
        perQuadro.forEach((quadro, form) -> raccogli(voci, quadro, "", form));
        return voci;
    }

    private static void raccogli(List<Voce> voci, String quadro, String prefisso, JsonNode contenitore) {
        for (JsonNode nodo : contenitore.path("components").values()) {
            String tipo = nodo.path("type").asString();
            if (tipo.equals("text")) {
                continue;
            }
            String chiave = nodo.path(nodo.has("path") ? "path" : "key").asString();
            String campo = prefisso + chiave + (tipo.equals("dynamiclist") ? "[]" : "");
            String nascosto = nascosto(nodo);
            voci.add(new Voce(quadro, campo, nodo.path("label").asString(), nascosto, nodo));
            if (tipo.equals("radio") || tipo.equals("checklist")) {
                nodo.path("values").values().forEach(o -> voci.add(new Voce(quadro,
                        campo + "=" + o.path("value").asString(), o.path("label").asString(), nascosto, o)));
            }
            raccogli(voci, quadro, campo + ".", nodo);
        }
    }

    static String nascosto(JsonNode nodo) {
        String hide = nodo.path("conditional").path("hide").asString("");
        return hide.startsWith("=") ? hide.substring(1) : hide;
    }
}

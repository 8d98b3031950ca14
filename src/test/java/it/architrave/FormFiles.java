package it.architrave;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The forms and modules below one folder, by the name of their files. */
record FormFiles(Path folder) {

    private static final JsonMapper JSON = JsonMapper.shared();

    /** Forms of the models' user tasks: all but the quadri, what a party communicates and what changes an office. */
    Set<String> tasks() {
        Set<String> names = names(folder);
        names.removeAll(quadri());
        names.removeAll(communications());
        names.removeAll(names(folder.resolve("uffici")));
        return names;
    }

    Set<String> quadri() {
        return names(folder.resolve("quadri"));
    }

    Set<String> communications() {
        return names(folder.resolve("comunicazioni"));
    }

    /** The codes of the modules: each is the process that a filing of it starts. */
    Set<String> modules() {
        return codes(false);
    }

    /** The codes of the modules that say of themselves that their process is still to come. */
    Set<String> modulesWaiting() {
        return codes(true);
    }

    Set<String> quadriOfModules() {
        Set<String> codes = new TreeSet<>();
        modelli().forEach(m -> m.path("sezioni").values().forEach(
                s -> s.path("quadri").values().forEach(q -> codes.add(q.isString() ? q.asString() : q.path("quadro").asString("")))));
        return codes;
    }

    /** Forms whose id is not the name of their file, by which everybody refers to them. */
    List<String> misnamed() {
        List<String> wrong = new ArrayList<>();
        House.files(folder, ".form").forEach(file -> {
            if (!JSON.readTree(House.read(file)).path("id").asString("").equals(name(file))) {
                wrong.add(name(file));
            }
        });
        return wrong;
    }

    private Set<String> codes(boolean waiting) {
        return modelli().stream().filter(m -> m.path("attendeModello").asBoolean(false) == waiting)
                .map(m -> m.path("codice").asString("")).collect(Collectors.toCollection(TreeSet::new));
    }

    private List<JsonNode> modelli() {
        return House.files(folder, "modulo.json").stream().map(f -> JSON.readTree(House.read(f))).toList();
    }

    private static Set<String> names(Path folder) {
        return House.files(folder, ".form").stream().map(FormFiles::name).collect(Collectors.toCollection(TreeSet::new));
    }

    private static String name(Path file) {
        return file.getFileName().toString().replaceFirst("\\.[^.]+$", "");
    }
}

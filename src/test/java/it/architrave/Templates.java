package it.architrave;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The pages with their words: templates, messages, and the Java texts that may name either. */
record Templates(Map<String, String> pages, String messages, String javaTexts) {

    private static final Pattern KEY = Pattern.compile("#\\{([\\w.-]+)|\\bmsg\\('([\\w.-]+)'");
    private static final Pattern COMPUTED = Pattern.compile("#\\{\\$\\{([^}]*)}|\\bmsg\\(([^)]*)\\)");
    private static final Pattern QUOTED = Pattern.compile("'([\\w-]+(?:\\.[\\w-]*)+)'");

    static Templates of(Path root, String javaTexts) {
        Path folder = root.resolve("templates");
        Map<String, String> pages = new TreeMap<>();
        Stream.of(".html", ".txt").flatMap(extension -> House.files(folder, extension).stream()).forEach(
                file -> pages.put(folder.relativize(file).toString().replace('\\', '/'), House.read(file)));
        return new Templates(pages, House.read(root.resolve("messages.properties")), javaTexts);
    }

    static Templates ours() {
        return of(Path.of("src/main/resources"), House.OURS.types(type -> !type.getName().contains("$")).stream()
                .map(House.OURS::texts).collect(Collectors.joining("\n")));
    }

    Map<String, String> words() {
        Properties words = new Properties();
        try {
            words.load(new StringReader(messages));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words.stringPropertyNames().stream().collect(
                Collectors.toMap(key -> key, words::getProperty, (a, b) -> a, TreeMap::new));
    }

    /** Keys in the order of the file, each as often as it stands there. */
    List<String> keysAsWritten() {
        return messages.lines().filter(line -> line.matches("[\\w.-]+\\s*=.*"))
                .map(line -> line.substring(0, line.indexOf('=')).strip()).toList();
    }

    Set<String> keysNamed() {
        return pages.values().stream().map(Templates::withoutComments).flatMap(page -> KEY.matcher(page).results()
                .map(r -> r.group(1) == null ? r.group(2) : r.group(1)).filter(key -> key.contains(".")))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Beginnings of keys that a page completes ({@code 'passi.stato.' + stato}). */
    Set<String> beginningsNamed() {
        return pages.values().stream().map(Templates::withoutComments)
                .flatMap(page -> COMPUTED.matcher(page).results().map(MatchResult::group))
                .flatMap(key -> QUOTED.matcher(key).results().map(r -> r.group(1))).filter(text -> text.endsWith("."))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Whatever else looks like a key: in a page's expressions or in Java. */
    Set<String> keysMentioned() {
        Set<String> mentioned = new TreeSet<>(javaTexts.lines().toList());
        pages.values().stream().flatMap(page -> QUOTED.matcher(page).results().map(r -> r.group(1))).forEach(mentioned::add);
        return mentioned;
    }

    static String withoutComments(String page) {
        return page.replaceAll("(?s)<!--.*?-->", "");
    }
}

package it.architrave;

import it.architrave.catalogo.TipoCampo;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Pages are components plus words (design, sections 8 and 9). */
final class TemplateRules {

    /** A text is what the component shows when it is told nothing else. */
    private static final Set<TipoCampo> BY_DEFAULT = Set.of(TipoCampo.TESTO);

    private static final Pattern FRAGMENT = Pattern.compile("~\\{\\s*([\\w/-]+)\\s*::\\s*([\\w-]+)");
    private static final Pattern PAGE = Pattern.compile("[a-z-]+(?:/[a-z-]*[a-z])+");
    private static final Pattern INLINE = Pattern.compile("(?i)\\s(?:th:)?(style|on[a-z]+)\\s*=|<script(?![^>]*src=)|<style\\b");
    private static final Pattern ENGLISH = Pattern.compile("(?i)(?<![\\w/.-])(the|and|your|please|cancel|submit|loading|next"
            + "|previous|search|upload|download|delete|edit|yes|required|invalid|warning|success|failed|welcome|login"
            + "|logout|password|save|not found|of the)(?![\\w/.-])");
    private static final Pattern TAG = Pattern.compile("(?s)<[^>]*>|\\[\\[.*?]]|[$#*@~]\\{[^}]*}");

    private TemplateRules() {
    }

    static List<String> fieldTypesWithoutComponent(Templates t) {
        String field = t.pages().getOrDefault("componenti/campo.html", "");
        return Arrays.stream(TipoCampo.values()).filter(tipo -> BY_DEFAULT.contains(tipo)
                ? !field.contains("th:case=\"*\"") : !field.contains("th:case=\"'" + tipo + "'\"")).map(Enum::name).toList();
    }

    static List<String> wordsMissing(Templates t) {
        Set<String> words = t.words().keySet();
        return Stream.concat(t.keysNamed().stream().filter(key -> !words.contains(key)),
                t.beginningsNamed().stream().filter(b -> words.stream().noneMatch(key -> key.startsWith(b)))).toList();
    }

    static List<String> wordsUnused(Templates t) {
        Set<String> named = t.keysNamed();
        Set<String> mentioned = t.keysMentioned();
        Set<String> beginnings = t.beginningsNamed();
        return t.words().keySet().stream().filter(key -> !named.contains(key) && !mentioned.contains(key)
                && beginnings.stream().noneMatch(key::startsWith)).toList();
    }

    static List<String> wordsWrittenTwice(Templates t) {
        List<String> keys = t.keysAsWritten();
        return keys.stream().filter(key -> keys.indexOf(key) != keys.lastIndexOf(key)).distinct().toList();
    }

    /** In a message with parameters a straight apostrophe swallows what follows. */
    static List<String> wordsThatSwallowTheirParameters(Templates t) {
        return t.words().entrySet().stream().filter(e -> e.getValue().matches("(?s).*\\{\\d.*"))
                .filter(e -> e.getValue().replace("''", "").contains("'")).map(Map.Entry::getKey).toList();
    }

    static List<String> englishWords(Templates t) {
        return Stream.concat(t.words().entrySet().stream().flatMap(e -> english(e.getKey(), e.getValue())),
                t.pages().entrySet().stream().flatMap(e -> english(e.getKey(),
                        TAG.matcher(Templates.withoutComments(e.getValue())).replaceAll(" ")))).toList();
    }

    static List<String> fragmentsMissing(Templates t) {
        return inPages(t, (name, page) -> FRAGMENT.matcher(page).results()
                .filter(r -> !t.pages().getOrDefault(r.group(1) + ".html", "")
                        .matches("(?s).*th:fragment=\"" + r.group(2) + "\\s*[(\"].*"))
                .map(r -> name + ": " + r.group(1) + " :: " + r.group(2)));
    }

    /** A page that nobody returns, includes or prints. */
    static List<String> pagesUnused(Templates t) {
        return t.pages().keySet().stream().filter(name -> !name.startsWith("error/"))
                .filter(name -> !isUsed(t, name.replaceFirst("\\.\\w+$", ""))).toList();
    }

    /** By its whole name, or in Java by the beginning of its name and the rest of it. */
    private static boolean isUsed(Templates t, String page) {
        Pattern whole = Pattern.compile("(?<![\\w/-])" + Pattern.quote(page) + "(?![\\w-])");
        Set<String> texts = Set.copyOf(t.javaTexts().lines().toList());
        return whole.matcher(String.join("\n", t.pages().values())).find() || whole.matcher(t.javaTexts()).find()
                || texts.stream().map(text -> text.replaceFirst("^templates/", "")).filter(page::startsWith)
                        .anyMatch(start -> start.endsWith("-") || start.endsWith("/")
                                && texts.contains(page.substring(start.length())));
    }

    /** Java texts that look like a page in a folder of pages, and are none. */
    static List<String> pagesMissing(Templates t) {
        return t.javaTexts().lines().filter(text -> PAGE.matcher(text).matches())
                .filter(text -> t.pages().keySet().stream().anyMatch(p -> p.startsWith(text.replaceFirst("[^/]+$", ""))))
                .filter(text -> !t.pages().containsKey(text + ".html") && !t.pages().containsKey(text + ".txt"))
                .distinct().sorted().toList();
    }

    /** The security policy lets nothing run or look that stands in the page; what is printed has no policy. */
    static List<String> inlineScriptsAndStyles(Templates t) {
        return inPages(t, (name, page) -> name.startsWith("stampe/") ? Stream.empty()
                : INLINE.matcher(page).results().map(MatchResult::group).map(g -> name + ": " + g.strip()));
    }

    private static Stream<String> english(String where, String text) {
        return ENGLISH.matcher(text).results().map(r -> where + ": " + r.group());
    }

    private static List<String> inPages(Templates t, BiFunction<String, String, Stream<String>> rule) {
        return t.pages().entrySet().stream()
                .flatMap(e -> rule.apply(e.getKey(), Templates.withoutComments(e.getValue()))).distinct().toList();
    }
}

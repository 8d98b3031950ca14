package it.architrave;

import static it.architrave.ModelFile.id;

import com.tngtech.archunit.core.domain.JavaClass;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.w3c.dom.Element;

/** No model, class or template contains a number of the law: they are rows of parameters (design, section 4). */
final class LiteralRules {

    /** Modules that apply the law's numbers; elsewhere a number counts pages, columns or attempts. */
    private static final Set<String> OF_THE_LAW = Set.of("termini", "istruttoria", "provvedimento", "conferenza", "oneri");

    private static final Pattern NUMBER = Pattern.compile("(?<![\\w.])(\\d[\\d_]*)[lLdDfF]?(?![\\w.])");
    private static final Pattern DURATION = Pattern.compile("\\bP(?:\\d+[YMWD])+(?:T|\\b)|\\bPT\\d+[HMS]");
    private static final Pattern AMOUNT = Pattern.compile("€\\s*\\d|\\d\\s*(?:€|(?:euro|Euro)\\b)");
    private static final Pattern SPAN = Pattern.compile("\\b\\d+\\s+(?:giorn[oi]|mes[ei]|ann[oi])\\b");

    private static final Pattern SEEDED = Pattern.compile("(?m)^\\s*\\('([A-Za-z]\\w*(?:\\.\\w+)*)'");
    private static final Pattern ASKED = Pattern.compile("\\binVigore\\(\\s*\"([^\"]+)\"");

    private LiteralRules() {
    }

    static List<String> numbersInCode(House house) {
        return house.types(type -> OF_THE_LAW.contains(house.module(type)) && !type.getName().contains("$")).stream()
                .flatMap(type -> numbers(house, type)).toList();
    }

    static List<String> spansAndAmountsInTexts(House house) {
        return house.types(type -> !type.getName().contains("$")).stream()
                .flatMap(type -> spansAndAmounts(house.inner(type.getName()), house.texts(type))).toList();
    }

    static List<String> spansAndAmountsInPages(Templates pages) {
        return Stream.of(pages.pages(), pages.words()).map(Map::entrySet).flatMap(Set::stream)
                .flatMap(e -> spansAndAmounts(e.getKey(), Templates.withoutComments(e.getValue()))).toList();
    }

    static List<String> durationsInModels(ModelFile model) {
        return model.all().stream().filter(e -> !Set.of("documentation", "description").contains(e.getLocalName()))
                .filter(e -> own(e).anyMatch(text -> DURATION.matcher(text).find())).map(LiteralRules::owner).toList();
    }

    static List<String> numbersInConditionsAndDecisions(ModelFile model) {
        return model.elements("conditionExpression", "inputEntry", "outputEntry", "inputExpression").stream()
                .filter(e -> NUMBER.matcher(e.getTextContent().replaceAll("'[^']*'|\"[^\"]*\"", " ")).find())
                .map(LiteralRules::owner).toList();
    }

    /** Not counted: the place of a module's panel on the case page. */
    private static Stream<String> numbers(House house, JavaClass type) {
        String code = house.source(type).replaceAll("(?s)/\\*.*?\\*/|//[^\\n]*", " ")
                .replaceAll("int ordine\\(\\) \\{\\s*return \\d+;", " ")
                .replaceAll("\"(?:[^\"\\\\\\n]|\\\\.)*\"", " ");
        Stream<String> asText = house.texts(type).lines().filter(text -> text.matches("\\d+"));
        return Stream.concat(NUMBER.matcher(code).results().map(r -> r.group(1)), asText)
                .filter(number -> !Set.of("0", "1").contains(number)).map(n -> house.inner(type.getName()) + ": " + n);
    }

    private static Stream<String> spansAndAmounts(String where, String text) {
        return Stream.of(AMOUNT, SPAN).flatMap(pattern -> pattern.matcher(text).results().map(MatchResult::group))
                .map(found -> where + ": " + found);
    }

    /** Codes of parameters and terms that code or models name and no migration brings. */
    static List<String> parametersMissing(House house, List<ModelFile> models, Path migrations) {
        Set<String> there = House.files(migrations, ".sql").stream().map(House::read)
                .flatMap(sql -> SEEDED.matcher(sql).results().map(r -> r.group(1))).collect(Collectors.toSet());
        Stream<String> inCode = house.types(type -> !type.getName().contains("$")).stream().map(house::source)
                .flatMap(source -> ASKED.matcher(source).results().map(r -> r.group(1)));
        Stream<String> inModels = models.stream().flatMap(model -> model.elements("in").stream())
                .map(in -> in.getAttribute("sourceExpression")).filter(code -> code.matches("[\\w.]+"));
        return Stream.concat(inCode, inModels).filter(code -> !there.contains(code)).distinct().sorted().toList();
    }

    private static Stream<String> own(Element element) {
        var attributes = element.getAttributes();
        Stream<String> values = IntStream.range(0, attributes.getLength()).mapToObj(attributes::item)
                .filter(a -> !"historyTimeToLive".equals(a.getLocalName())).map(a -> a.getNodeValue());
        boolean leaf = element.getElementsByTagName("*").getLength() == 0;
        return leaf ? Stream.concat(values, Stream.of(element.getTextContent())) : values;
    }

    private static String owner(Element element) {
        Element at = element;
        while (id(at).isEmpty()) {
            at = ModelFile.parent(at);
        }
        return id(at);
    }
}

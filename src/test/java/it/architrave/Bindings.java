package it.architrave;

import static it.architrave.ModelFile.attribute;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.w3c.dom.Element;

/**
 * The models, the forms and the code as they name each other.
 *
 * @param onTrial models that only tests deploy, for acts whose procedure is still to come: they use delegates and variables
 */
record Bindings(List<ModelFile> processes, List<ModelFile> decisions, List<ModelFile> onTrial, FormFiles forms, CodeNames code) {

    private static final Pattern EXPRESSION = Pattern.compile("[$#]\\{([^}]*)}");
    private static final Pattern WORD = Pattern.compile("(?<![\\w.'\"])[A-Za-z_]\\w*");
    private static final Set<String> GRAMMAR = Set.of("true", "false", "null", "empty", "and", "or", "not", "eq", "ne",
            "lt", "gt", "le", "ge", "in", "between", "execution", "task", "if", "then", "else");

    static Bindings of(Path root, House house) {
        return new Bindings(ModelFile.under(root.resolve("processes"), ".bpmn"),
                ModelFile.under(root.resolve("processes"), ".dmn"),
                House.OURS == house ? ModelFile.under(Path.of("src/test/resources/modelli-di-prova"), ".bpmn") : List.of(), new FormFiles(root.resolve("forms")),
                CodeNames.of(house));
    }

    Set<String> delegatesNamed() {
        return attributes(everywhere(), "delegateExpression").map(d -> d.replaceAll("^\\$\\{|}$", "")).collect(sorted());
    }

    Set<String> formsNamed() {
        return attributes("formRef").collect(sorted());
    }

    Set<String> decisionsNamed() {
        Stream<String> required = decisions.stream().flatMap(d -> d.elements("requiredDecision").stream())
                .map(e -> e.getAttribute("href").substring(1));
        return Stream.concat(attributes("decisionRef"), required).collect(sorted());
    }

    Set<String> processesCalled() {
        return attributes("calledElement").collect(sorted());
    }

    Set<String> messagesNamed() {
        return processes.stream().flatMap(p -> p.elements("message").stream()).map(ModelFile::label).collect(sorted());
    }

    Set<String> groupsNamed() {
        return attributes("candidateGroups").collect(sorted());
    }

    Set<String> ids(List<ModelFile> models, String element) {
        return models.stream().flatMap(m -> m.elements(element).stream()).map(ModelFile::id).collect(sorted());
    }

    /** What the models read or write: conditions, dates of timers, what calls pass and steps are given, decisions and results. */
    Set<String> variablesNamed() {
        Stream<String> inExpressions = everywhere().flatMap(p -> p.all().stream())
                .filter(e -> !e.getLocalName().equals("documentation")).flatMap(Bindings::expressions).flatMap(Bindings::words);
        Stream<String> passed = everywhere().flatMap(p -> p.elements("in", "out").stream())
                .flatMap(e -> Stream.of(e.getAttribute("source"), e.getAttribute("target"))).filter(n -> !n.isEmpty());
        Stream<String> given = everywhere().flatMap(p -> p.elements("inputParameter", "outputParameter").stream())
                .map(e -> e.getAttribute("name"));
        Stream<String> read = decisions.stream().flatMap(d -> d.elements("inputExpression").stream())
                .flatMap(e -> words(e.getTextContent()));
        return Stream.of(inExpressions, passed, given, read, attributes("resultVariable")).flatMap(s -> s)
                .filter(n -> !code.delegates().contains(n)).collect(sorted());
    }

    /** Names that a decision gives its result, or a model gives a decision's result: declared there. */
    Set<String> variablesDecided() {
        Stream<String> outputs = decisions.stream().flatMap(d -> d.elements("output").stream()).map(ModelFile::label);
        return Stream.concat(outputs, attributes("resultVariable")).collect(sorted());
    }

    /** Result names of the models that are not the names their decisions use. */
    Set<String> resultsUnderAnotherName() {
        Set<String> results = attributes("resultVariable").collect(sorted());
        decisions.stream().flatMap(d -> d.elements("output").stream()).map(ModelFile::label).forEach(results::remove);
        return results;
    }

    private Stream<ModelFile> everywhere() {
        return Stream.concat(processes.stream(), onTrial.stream());
    }

    private Stream<String> attributes(String name) {
        return attributes(processes.stream(), name);
    }

    private static Stream<String> attributes(Stream<ModelFile> models, String name) {
        return models.flatMap(p -> p.all().stream()).map(e -> attribute(e, name)).filter(v -> !v.isEmpty());
    }

    private static Stream<String> expressions(Element element) {
        boolean leaf = element.getElementsByTagName("*").getLength() == 0;
        var attributes = element.getAttributes();
        Stream<String> values = IntStream.range(0, attributes.getLength())
                .mapToObj(i -> attributes.item(i)).filter(a -> !"delegateExpression".equals(a.getLocalName()))
                .map(a -> a.getNodeValue());
        return Stream.concat(values, leaf ? Stream.of(element.getTextContent()) : Stream.empty())
                .flatMap(text -> EXPRESSION.matcher(text).results().map((MatchResult r) -> r.group(1)));
    }

    private static Stream<String> words(String expression) {
        return WORD.matcher(expression.replaceAll("'[^']*'|\"[^\"]*\"", " ")).results().map(MatchResult::group)
                .filter(word -> !GRAMMAR.contains(word));
    }

    private static Collector<String, ?, Set<String>> sorted() {
        return Collectors.toCollection(TreeSet::new);
    }
}

package it.architrave;

import static it.architrave.ModelFile.attribute;
import static it.architrave.ModelFile.child;
import static it.architrave.ModelFile.id;
import static it.architrave.ModelFile.label;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.w3c.dom.Element;

/** How models, their nodes and their labels are called (design, section 5). */
final class ModelNames {

	private static final Pattern GENERATED = Pattern.compile("_[01][0-9a-z]{6}(_|$)");

	private static final Pattern INFINITIVE = Pattern.compile("\\p{Lu}\\p{L}*(are|ere|ire|rre|rsi)");

	private static final Map<String, String> PREFIXES = Map.of("startEvent", "StartEvent_", "endEvent", "EndEvent_",
			"boundaryEvent", "BoundaryEvent_", "intermediateCatchEvent", "Event_", "intermediateThrowEvent", "Event_",
			"callActivity", "CallActivity_", "subProcess", "SubProcess_");

	private ModelNames() {
	}

	static List<String> idIsTheFileName(ModelFile model) {
		return model.elements("process", "decision").stream().map(ModelFile::id)
			.filter(id -> !id.equals(model.name())).toList();
	}

	static List<String> idIsPrefixAndLabel(ModelFile model) {
		return model.nodes().stream().filter(node -> !id(node).matches(expectedId(node))).map(ModelFile::id).toList();
	}

	static List<String> messageIdIsPrefixAndName(ModelFile model) {
		return Stream.concat(model.elements("message").stream().filter(it -> !id(it).equals("Message_" + label(it))),
				model.elements("error").stream().filter(it -> !id(it).equals("Error_" + label(it))))
			.map(ModelFile::id).toList();
	}

	static List<String> flowIdSaysWhereItComesFrom(ModelFile model) {
		return model.flows().stream().filter(flow -> {
			var source = stem(flow.getAttribute("sourceRef"));
			var target = stem(flow.getAttribute("targetRef"));
			return label(flow).isEmpty()
					? !List.of("Flow_Da" + source, "Flow_Da" + source + "A" + target).contains(id(flow))
					: !id(flow).equals("Flow_" + source + pascalCase(label(flow)));
		}).map(ModelFile::id).toList();
	}

	static List<String> noIdIsGenerated(ModelFile model) {
		return model.all().stream().map(ModelFile::id).filter(id -> GENERATED.matcher(id).find()).toList();
	}

	static List<String> taskIsInfinitiveAndObject(ModelFile model) {
		return model.nodes().stream()
			.filter(node -> node.getLocalName().toLowerCase(Locale.ROOT).endsWith("task")
					|| node.getLocalName().equals("callActivity"))
			.filter(node -> !startsWithInfinitive(label(node)) || !label(node).contains(" "))
			.map(ModelFile::id).toList();
	}

	static List<String> eventIsAFact(ModelFile model) {
		return model.nodes().stream().filter(node -> node.getLocalName().endsWith("Event"))
			.filter(node -> !label(node).matches("\\p{Lu}[^?]*") || startsWithInfinitive(label(node)))
			.map(ModelFile::id).toList();
	}

	static List<String> splitAsksAndFlowsAnswer(ModelFile model) {
		return model.elements("exclusiveGateway", "inclusiveGateway").stream()
			.filter(gateway -> model.outgoing(gateway).size() > 1)
			.filter(gateway -> !label(gateway).endsWith("?") || model.outgoing(gateway).stream()
				.anyMatch(flow -> label(flow).isEmpty() || child(flow, "conditionExpression") == null))
			.map(ModelFile::id).toList();
	}

	static List<String> joinIsUnlabelled(ModelFile model) {
		return model.nodes().stream().filter(node -> node.getLocalName().endsWith("Gateway"))
			.filter(node -> model.outgoing(node).size() < 2 || node.getLocalName().equals("parallelGateway"))
			.filter(node -> !label(node).isEmpty()).map(ModelFile::id).toList();
	}

	static List<String> noMunicipalityIsNamed(ModelFile model) {
		return model.all().stream()
			.filter(element -> Stream.of("calledElementTenantId", "decisionRefTenantId", "caseTenantId")
				.anyMatch(attribute -> !attribute(element, attribute).isEmpty())
					|| (label(element) + " " + ownText(element)).matches("(?s).*\\bComune di \\p{Lu}.*"))
			.map(element -> id(element).isEmpty() ? id(ModelFile.parent(element)) : id(element)).toList();
	}

	static String pascalCase(String label) {
		var plain = Normalizer.normalize(label, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
		return Arrays.stream(plain.split("[^A-Za-z0-9]+")).filter(word -> !word.isEmpty())
			.map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1).toLowerCase(Locale.ROOT))
			.collect(Collectors.joining());
	}

	private static String expectedId(Element node) {
		var type = node.getLocalName();
		var prefix = PREFIXES.getOrDefault(type, type.endsWith("Gateway") ? "Gateway_" : "Task_");
		return prefix + (label(node).isEmpty() ? "[A-Z][A-Za-z0-9]*" : pascalCase(label(node)));
	}

	private static boolean startsWithInfinitive(String label) {
		return INFINITIVE.matcher(label.split(" ")[0]).matches();
	}

	private static String stem(String id) {
		return id.substring(id.indexOf('_') + 1);
	}

	private static String ownText(Element element) {
		return element.getLocalName().equals("documentation") ? element.getTextContent() : "";
	}

}

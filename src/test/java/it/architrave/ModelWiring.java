package it.architrave;

import static it.architrave.ModelFile.attribute;
import static it.architrave.ModelFile.child;
import static it.architrave.ModelFile.id;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.w3c.dom.Element;

/** What a model may ask of the engine, and how it is tied to Java, forms and decisions (design, sections 5 and 6). */
final class ModelWiring {

	private static final Pattern BEAN = Pattern.compile("\\$\\{[a-z][A-Za-z0-9]*}");

	private static final Pattern CALL = Pattern.compile("(?s).*[$#]\\{[^}]*\\(.*");

	private static final int SHORTEST_HISTORY_IN_DAYS = 36_500;

	private static final int VERSION_TAG_COLUMN = 64;

	private ModelWiring() {
	}

	static List<String> onlyDelegateExpressions(ModelFile model) {
		return ids(model, element -> {
			var forbidden = Stream.of("class", "expression", "type", "topic")
				.anyMatch(name -> !camunda(element, name).isEmpty());
			var delegate = attribute(element, "delegateExpression");
			var missing = Set.of("serviceTask", "sendTask").contains(element.getLocalName()) && delegate.isEmpty();
			return forbidden || missing || !delegate.isEmpty() && !BEAN.matcher(delegate).matches();
		});
	}

	static List<String> noScript(ModelFile model) {
		return ids(model, element -> Set.of("scriptTask", "script").contains(element.getLocalName())
				|| element.getLocalName().equals("conditionExpression") && !attribute(element, "language").isEmpty());
	}

	static List<String> noMethodExpression(ModelFile model) {
		return ids(model, element -> {
			var attributes = element.getAttributes();
			var leaf = element.getElementsByTagName("*").getLength() == 0;
			return leaf && CALL.matcher(element.getTextContent()).matches()
					|| IntStream.range(0, attributes.getLength())
						.anyMatch(i -> CALL.matcher(attributes.item(i).getNodeValue()).matches());
		});
	}

	static List<String> timerReadsADate(ModelFile model) {
		return model.elements("timerEventDefinition").stream().filter(timer -> {
			var date = child(timer, "timeDate");
			return date == null || !BEAN.matcher(date.getTextContent().strip()).matches();
		}).map(timer -> id(ModelFile.parent(timer))).toList();
	}

	static List<String> documentationCitesTheArticle(ModelFile model) {
		return Stream.concat(model.elements("process", "userTask").stream(),
				model.elements("timerEventDefinition").stream().map(ModelFile::parent))
			.filter(element -> {
				var documentation = child(element, "documentation");
				return documentation == null || !documentation.getTextContent().matches("(?s).*\\bart\\. \\d.*");
			}).map(ModelFile::id).toList();
	}

	static List<String> versionTagIsTheRegime(ModelFile model) {
		return model.elements("process", "decision").stream().filter(element -> {
			var tag = attribute(element, "versionTag");
			return !tag.matches("art\\. .+ – \\d{4}-\\d{2}-\\d{2}") || tag.length() > VERSION_TAG_COLUMN;
		}).map(ModelFile::id).toList();
	}

	static List<String> historyOutlivesAnyCase(ModelFile model) {
		return model.elements("process", "decision").stream().filter(element -> {
			var days = attribute(element, "historyTimeToLive").replaceFirst("^P(\\d{1,9})D$", "$1");
			return !days.matches("\\d+") || Integer.parseInt(days) < SHORTEST_HISTORY_IN_DAYS;
		}).map(ModelFile::id).toList();
	}

	static List<String> userTaskHasGroupFormAndOneListener(ModelFile model) {
		return model.elements("userTask").stream().filter(task -> {
			var form = model.name() + "_" + id(task).replaceFirst("^Task_", "");
			var listeners = extensions(task, "taskListener");
			return !attribute(task, "candidateGroups").matches("[a-z]+(-[a-z]+)*")
					|| !attribute(task, "assignee").isEmpty() || !attribute(task, "formRef").equals(form)
					|| listeners.size() != 1 || !listeners.get(0).getAttribute("event").equals("complete");
		}).map(ModelFile::id).toList();
	}

	static List<String> noOtherListener(ModelFile model) {
		return model.elements("executionListener", "taskListener").stream()
			.filter(listener -> !listener.getAttribute("event").equals("complete")
					|| !ModelFile.parent(ModelFile.parent(listener)).getLocalName().equals("userTask"))
			.map(ModelWiring::owner).toList();
	}

	static List<String> referencesAreBoundToTheDeployment(ModelFile model) {
		return model.all().stream().filter(element -> Stream.of("formRef", "decisionRef", "calledElement")
			.anyMatch(reference -> !attribute(element, reference).isEmpty()
					&& !attribute(element, reference + "Binding").equals("deployment")))
			.map(ModelFile::id).toList();
	}

	static List<String> callPassesBusinessKeyAndOnlyNamedVariables(ModelFile model) {
		return model.elements("callActivity").stream().filter(call -> {
			var in = extensions(call, "in");
			return in.stream().noneMatch(it -> it.getAttribute("businessKey").equals("#{execution.processBusinessKey}"))
					|| Stream.concat(in.stream(), extensions(call, "out").stream())
						.anyMatch(it -> it.hasAttribute("variables"));
		}).map(ModelFile::id).toList();
	}

	static List<String> noSavePointAndNoRetryPolicy(ModelFile model) {
		return ids(model, element -> element.getLocalName().equals("failedJobRetryTimeCycle")
				|| Stream.of("asyncBefore", "asyncAfter", "async").anyMatch(it -> attribute(element, it).equals("true")));
	}

	static List<String> oneInterruptingEventSubProcessAtMost(ModelFile model) {
		return model.elements("subProcess").stream()
			.filter(sub -> sub.getAttribute("triggeredByEvent").equals("true"))
			.filter(sub -> ModelFile.children(sub, "startEvent").stream()
				.noneMatch(start -> start.getAttribute("isInterrupting").equals("false")))
			.skip(1).map(ModelFile::id).toList();
	}

	static List<String> clockIsABoundaryEvent(ModelFile model) {
		return model.elements("timerEventDefinition").stream().map(ModelFile::parent)
			.filter(holder -> !holder.getLocalName().equals("boundaryEvent")).map(ModelFile::id).toList();
	}

	private static List<Element> extensions(Element element, String localName) {
		return ModelFile.children(element, "extensionElements").stream()
			.flatMap(extension -> ModelFile.children(extension, localName).stream()).toList();
	}

	private static List<String> ids(ModelFile model, Predicate<Element> broken) {
		return model.all().stream().filter(broken).map(ModelWiring::owner).toList();
	}

	/** The id of the nearest element that has one: what a reader of the model can find. */
	private static String owner(Element element) {
		var at = element;
		while (id(at).isEmpty()) {
			at = ModelFile.parent(at);
		}
		return id(at);
	}

	/** Listeners carry their attributes without a namespace, everything else with the engine's. */
	private static String camunda(Element element, String localName) {
		return element.getLocalName().endsWith("Listener") ? element.getAttribute(localName)
				: element.getAttributeNS("http://camunda.org/schema/1.0/bpmn", localName);
	}

}

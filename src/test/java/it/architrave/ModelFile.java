package it.architrave;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** One BPMN or DMN file as the style rules read it: plain DOM, so that a rule also sees what the engine ignores. */
record ModelFile(String name, Document document) {

	private static final Set<String> FLOW_NODES = Set.of("startEvent", "endEvent", "intermediateCatchEvent",
			"intermediateThrowEvent", "boundaryEvent", "task", "userTask", "serviceTask", "sendTask", "receiveTask",
			"scriptTask", "manualTask", "businessRuleTask", "callActivity", "subProcess", "transaction",
			"exclusiveGateway", "parallelGateway", "inclusiveGateway", "eventBasedGateway", "complexGateway");

	static ModelFile read(Path path) {
		try {
			var factory = DocumentBuilderFactory.newInstance();
			factory.setNamespaceAware(true);
			var name = path.getFileName().toString().replaceFirst("\\.[^.]+$", "");
			return new ModelFile(name, factory.newDocumentBuilder().parse(path.toFile()));
		}
		catch (Exception e) {
			throw new IllegalStateException("Cannot read " + path, e);
		}
	}

	static List<ModelFile> under(Path folder, String extension) {
		try (Stream<Path> paths = Files.walk(folder)) {
			return paths.filter(path -> path.toString().endsWith(extension)).sorted().map(ModelFile::read).toList();
		}
		catch (IOException e) {
			throw new IllegalStateException(e);
		}
	}

	List<Element> all() {
		return list(document.getElementsByTagNameNS("*", "*"));
	}

	List<Element> elements(String... localNames) {
		var names = Set.of(localNames);
		return all().stream().filter(element -> names.contains(element.getLocalName())).toList();
	}

	List<Element> nodes() {
		return all().stream().filter(element -> FLOW_NODES.contains(element.getLocalName())).toList();
	}

	List<Element> flows() {
		return elements("sequenceFlow");
	}

	Element node(String id) {
		return nodes().stream().filter(node -> id(node).equals(id)).findFirst()
			.orElseThrow(() -> new IllegalStateException(name + " has no node " + id));
	}

	List<Element> outgoing(Element node) {
		return flows().stream().filter(flow -> flow.getAttribute("sourceRef").equals(id(node))).toList();
	}

	List<Element> incoming(Element node) {
		return flows().stream().filter(flow -> flow.getAttribute("targetRef").equals(id(node))).toList();
	}

	Element source(Element flow) {
		return node(flow.getAttribute("sourceRef"));
	}

	Element target(Element flow) {
		return node(flow.getAttribute("targetRef"));
	}

	boolean reaches(Element from, Element to) {
		var seen = new HashSet<String>();
		var open = new ArrayList<>(List.of(from));
		while (!open.isEmpty()) {
			var next = open.remove(0);
			if (id(next).equals(id(to))) {
				return true;
			}
			if (seen.add(id(next))) {
				outgoing(next).forEach(flow -> open.add(target(flow)));
			}
		}
		return false;
	}

	boolean hasPicture(Element drawn) {
		return picture(drawn) != null;
	}

	Rectangle2D bounds(Element node) {
		return rectangle(child(picture(node), "Bounds"));
	}

	List<Point2D> waypoints(Element flow) {
		return children(picture(flow), "waypoint").stream()
			.map(point -> (Point2D) new Point2D.Double(number(point, "x"), number(point, "y"))).toList();
	}

	/** The box of a label that is placed by hand, or null when the label stands inside its shape. */
	@Nullable Rectangle2D labelBounds(Element drawn) {
		var label = child(picture(drawn), "BPMNLabel");
		return label == null ? null : rectangle(child(label, "Bounds"));
	}

	static String id(Element element) {
		return element.getAttribute("id");
	}

	static String label(Element element) {
		return element.getAttribute("name");
	}

	/** The value of an attribute whatever its namespace, empty when it is not there. */
	static String attribute(Element element, String localName) {
		var attributes = element.getAttributes();
		for (int i = 0; i < attributes.getLength(); i++) {
			if (localName.equals(attributes.item(i).getLocalName())) {
				return attributes.item(i).getNodeValue();
			}
		}
		return "";
	}

	static List<Element> children(Element parent, String localName) {
		return list(parent.getChildNodes()).stream().filter(child -> localName.equals(child.getLocalName())).toList();
	}

	static @Nullable Element child(Element parent, String localName) {
		return children(parent, localName).stream().findFirst().orElse(null);
	}

	static @Nullable Element parent(Element element) {
		return element.getParentNode() instanceof Element parent ? parent : null;
	}

	private @Nullable Element picture(Element drawn) {
		return elements("BPMNShape", "BPMNEdge").stream()
			.filter(picture -> picture.getAttribute("bpmnElement").equals(id(drawn))).findFirst().orElse(null);
	}

	private static Rectangle2D rectangle(Element bounds) {
		return new Rectangle2D.Double(number(bounds, "x"), number(bounds, "y"), number(bounds, "width"),
				number(bounds, "height"));
	}

	private static double number(Element element, String attribute) {
		return Double.parseDouble(element.getAttribute(attribute));
	}

	private static List<Element> list(NodeList nodes) {
		var elements = new ArrayList<Element>();
		for (int i = 0; i < nodes.getLength(); i++) {
			Node node = nodes.item(i);
			if (node instanceof Element element) {
				elements.add(element);
			}
		}
		return elements;
	}

}

package it.architrave;

import static it.architrave.ModelFile.id;

import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.w3c.dom.Element;

/** How a model looks: it is read by officers before it is run (design, section 5). */
final class ModelPicture {

	private static final int MOST_FLOW_NODES = 30;

	private ModelPicture() {
	}

	static List<String> everythingIsDrawn(ModelFile model) {
		return Stream.concat(model.nodes().stream(), model.flows().stream())
			.filter(drawn -> !model.hasPicture(drawn)).map(ModelFile::id).toList();
	}

	static List<String> noMoreNodesThanOneBreath(ModelFile model) {
		var nodes = model.nodes().size();
		return nodes > MOST_FLOW_NODES ? List.of(nodes + " flow nodes") : List.of();
	}

	static List<String> noLaneAndNoColour(ModelFile model) {
		var coloured = model.all().stream().filter(element -> IntStream.range(0, element.getAttributes().getLength())
			.mapToObj(i -> String.valueOf(element.getAttributes().item(i).getNamespaceURI()))
			.anyMatch(namespace -> namespace.matches(".*(biocolor|/color/).*")));
		return Stream.concat(coloured, model.elements("lane", "participant").stream()).map(ModelFile::id).toList();
	}

	static List<String> shapesDoNotOverlap(ModelFile model) {
		var nodes = model.nodes();
		var broken = new ArrayList<String>();
		for (int i = 0; i < nodes.size(); i++) {
			for (var other : nodes.subList(i + 1, nodes.size())) {
				if (!belongTogether(nodes.get(i), other) && model.bounds(nodes.get(i)).intersects(model.bounds(other))) {
					broken.add(id(nodes.get(i)) + " and " + id(other));
				}
			}
		}
		return broken;
	}

	static List<String> flowsTouchTheirShapes(ModelFile model) {
		return model.flows().stream().filter(flow -> {
			var points = model.waypoints(flow);
			return !onBorder(model.bounds(model.source(flow)), points.get(0))
					|| !onBorder(model.bounds(model.target(flow)), points.get(points.size() - 1));
		}).map(ModelFile::id).toList();
	}

	static List<String> noFlowRunsThroughAShape(ModelFile model) {
		return model.flows().stream().filter(flow -> model.nodes().stream()
			.filter(node -> !ends(flow).contains(id(node)) && !contains(node, flow) && !hosts(node, model.source(flow)))
			.anyMatch(node -> crosses(model, flow, model.bounds(node)))).map(ModelFile::id).toList();
	}

	static List<String> noLabelIsCrossedOrCovered(ModelFile model) {
		return Stream.concat(model.nodes().stream(), model.flows().stream()).filter(drawn -> {
			var label = model.labelBounds(drawn);
			return label != null && (model.flows().stream().anyMatch(flow -> crosses(model, flow, label))
					|| model.nodes().stream().filter(node -> !contains(node, drawn))
						.anyMatch(node -> model.bounds(node).intersects(label)));
		}).map(ModelFile::id).toList();
	}

	static List<String> happyPathIsOneStraightLine(ModelFile model) {
		return model.elements("startEvent").stream().map(start -> lastOf(happyPath(model, start)))
			.filter(last -> !last.getLocalName().equals("endEvent")).map(ModelFile::id).toList();
	}

	static List<String> flowsRunLeftToRightUnlessTheyLoop(ModelFile model) {
		return model.flows().stream().filter(flow -> !model.reaches(model.target(flow), model.source(flow)))
			.filter(flow -> model.bounds(model.target(flow)).getCenterX() <= model.bounds(model.source(flow)).getCenterX())
			.map(ModelFile::id).toList();
	}

	static List<String> refusalsLieBelow(ModelFile model) {
		return model.elements("startEvent").stream().flatMap(start -> {
			var path = new HashSet<>(happyPath(model, start).stream().map(ModelFile::id).toList());
			return ModelFile.children(ModelFile.parent(start), "endEvent").stream().filter(end -> !path.contains(id(end)))
				.filter(end -> model.bounds(end).getCenterY() <= model.bounds(start).getCenterY());
		}).map(ModelFile::id).toList();
	}

	/** From the start, always the flow that is drawn straight to the right; it stops where there is none. */
	private static List<Element> happyPath(ModelFile model, Element start) {
		var path = new ArrayList<>(List.of(start));
		while (true) {
			var next = model.outgoing(lastOf(path)).stream().filter(flow -> isStraightRight(model.waypoints(flow)))
				.map(model::target).filter(node -> !path.contains(node)).findFirst();
			if (next.isEmpty()) {
				return path;
			}
			path.add(next.get());
		}
	}

	private static boolean isStraightRight(List<Point2D> points) {
		return points.stream().allMatch(point -> point.getY() == points.get(0).getY())
				&& points.get(0).getX() < lastOf(points).getX();
	}

	private static boolean crosses(ModelFile model, Element flow, Rectangle2D box) {
		var points = model.waypoints(flow);
		return IntStream.range(1, points.size())
			.anyMatch(i -> new Line2D.Double(points.get(i - 1), points.get(i)).intersects(box));
	}

	private static boolean onBorder(Rectangle2D box, Point2D point) {
		var outer = new Rectangle2D.Double(box.getX() - 1, box.getY() - 1, box.getWidth() + 2, box.getHeight() + 2);
		var inner = new Rectangle2D.Double(box.getX() + 1, box.getY() + 1, box.getWidth() - 2, box.getHeight() - 2);
		return outer.contains(point) && !inner.contains(point);
	}

	private static boolean belongTogether(Element one, Element other) {
		return contains(one, other) || contains(other, one) || hosts(one, other) || hosts(other, one);
	}

	private static boolean contains(Element node, Element inner) {
		for (var at = ModelFile.parent(inner); at != null; at = ModelFile.parent(at)) {
			if (at == node) {
				return true;
			}
		}
		return false;
	}

	private static boolean hosts(Element node, Element boundary) {
		return boundary.getAttribute("attachedToRef").equals(id(node));
	}

	private static Set<String> ends(Element flow) {
		return Set.of(flow.getAttribute("sourceRef"), flow.getAttribute("targetRef"));
	}

	private static <T> T lastOf(List<T> list) {
		return list.get(list.size() - 1);
	}

}

package it.architrave;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.TaskListener;

/** Who may know the engine, and what a delegate looks like (design, sections 3 and 5). */
final class EngineRules {

    private static final Set<String> DOORS = Set.of("motore", "procedimento", "regia");
    private static final int LONGEST_ACT = 10;
    private static final Pattern ACT = Pattern.compile("public void (?:execute|notify)\\(.*?\\n(.*?)\\n    }", Pattern.DOTALL);

    private EngineRules() {
    }

    static List<String> knowTheEngineFromOutside(House house) {
        return house.names(type -> !atTheEdge(house, type) && uses(type, "org.camunda.bpm"));
    }

    static List<String> knowItsGlueFromOutside(House house) {
        return house.names(type -> !atTheEdge(house, type) && uses(type, house.root() + ".motore"));
    }

    /** The one class that may know the expression language is no breach; each further one is. */
    static List<String> knowTheExpressionLanguage(House house) {
        return house.names(type -> uses(type, "org.camunda.feel") || uses(type, "org.camunda.bpm.dmn.feel"));
    }

    static List<String> delegatesOutsideTheirFace(House house) {
        return house.names(type -> isDelegate(type) && !house.module(type).equals("motore") && !house.facesTheEngine(type));
    }

    static List<String> delegatesThatOthersSee(House house) {
        return house.names(type -> isDelegate(type) && house.facesTheEngine(type)
                && type.getModifiers().contains(JavaModifier.PUBLIC));
    }

    static List<String> delegatesWithSeveralDependencies(House house) {
        return house.names(type -> isDelegate(type) && house.facesTheEngine(type)
                && type.getConstructors().stream().anyMatch(c -> c.getRawParameterTypes().size() > 1));
    }

    /** A delegate that injects an engine service drops out of the engine's bean map. */
    static List<String> delegatesThatInjectTheEngine(House house) {
        return house.names(type -> isDelegate(type) && house.facesTheEngine(type)
                && injected(type).anyMatch(p -> p.getName().startsWith("org.camunda.")));
    }

    static List<String> delegatesThatDoTooMuch(House house) {
        return house.names(type -> {
            Matcher act = ACT.matcher(isDelegate(type) && house.facesTheEngine(type) ? house.source(type) : "");
            return act.find() && act.group(1).lines().count() > LONGEST_ACT;
        });
    }

    static boolean isDelegate(JavaClass type) {
        return type.isAssignableTo(JavaDelegate.class) || type.isAssignableTo(TaskListener.class);
    }

    private static Stream<JavaClass> injected(JavaClass type) {
        return Stream.concat(type.getFields().stream().map(f -> f.getRawType()),
                type.getConstructors().stream().map(JavaConstructor::getRawParameterTypes).flatMap(List::stream));
    }

    private static boolean atTheEdge(House house, JavaClass type) {
        return house.facesTheEngine(type) || DOORS.contains(house.module(type));
    }

    private static boolean uses(JavaClass type, String packageName) {
        return type.getDirectDependenciesFromSelf().stream().map(d -> d.getTargetClass().getPackageName())
                .anyMatch(p -> p.equals(packageName) || p.startsWith(packageName + "."));
    }
}

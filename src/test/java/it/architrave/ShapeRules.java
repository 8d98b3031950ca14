package it.architrave;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;

/** Names, sizes and cycles (design, section 10). */
final class ShapeRules {

    private static final Set<String> EMPTY_WORDS = Set.of("util", "utils", "helper", "manager", "common", "impl", "base",
            "service", "dto", "info");
    private static final int MOST_COLLABORATORS = 4;
    private static final int MOST_COMPONENTS = 7;
    private static final int LONGEST_FILE = 300;

    private ShapeRules() {
    }

    static List<String> namesThatSayNothing(House house) {
        return house.names(type -> words(house.inner(type.getName())).anyMatch(EMPTY_WORDS::contains));
    }

    static List<String> packagesInACircle(House house) {
        return SlicesRuleDefinition.slices().matching(house.root() + ".(**)").should().beFreeOfCycles()
                .allowEmptyShould(true).evaluate(house.classes()).getFailureReport().getDetails().stream()
                .map(detail -> detail.lines().limit(3).map(String::strip).collect(Collectors.joining(" "))).toList();
    }

    static List<String> packagesThatAllowNullUnsaid(House house) {
        JavaClasses classes = house.classes();
        return house.types().stream().map(JavaClass::getPackageName).distinct()
                .filter(name -> !classes.getPackage(name).tryGetPackageInfo()
                        .map(info -> info.isAnnotatedWith(NullMarked.class)).orElse(false))
                .map(house::inner).toList();
    }

    static List<String> beansWithTooManyCollaborators(House house) {
        return house.names(type -> Stream.concat(
                isBean(type) ? type.getConstructors().stream() : Stream.empty(),
                type.getMethods().stream().filter(m -> m.isAnnotatedWith(Bean.class)))
                .anyMatch(unit -> ((JavaCodeUnit) unit).getRawParameterTypes().size() > MOST_COLLABORATORS));
    }

    static List<String> recordsWithTooManyComponents(House house) {
        return house.names(type -> type.isRecord() && type.getFields().stream()
                .filter(f -> !f.getModifiers().contains(JavaModifier.STATIC)).count()
                > MOST_COMPONENTS);
    }

    static List<String> filesTooLong(Path folder) {
        return House.files(folder, ".java").stream().filter(f -> lines(f) > LONGEST_FILE)
                .map(f -> f.getFileName().toString()).toList();
    }

    /** The length that the given share of the files does not pass. */
    static long length(Path folder, double share) {
        long[] lengths = House.files(folder, ".java").stream().mapToLong(ShapeRules::lines).sorted().toArray();
        return lengths[(int) Math.ceil(lengths.length * share) - 1];
    }

    private static long lines(Path file) {
        return House.read(file).lines().count();
    }

    private static boolean isBean(JavaClass type) {
        return type.isAnnotatedWith(Component.class) || type.isMetaAnnotatedWith(Component.class);
    }

    private static Stream<String> words(String name) {
        return Arrays.stream(name.split("(?<=[a-z0-9])(?=[A-Z])|[.$_]")).map(String::toLowerCase);
    }
}

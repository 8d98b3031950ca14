package it.architrave;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The compiled classes below one root package with their sources: what the guards look at. */
record House(String root, JavaClasses classes, Path sources) {

    /** The application. */
    static final House OURS = new House("it.architrave", new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("it.architrave"),
            Path.of("src/main/java"));

    /** A small house in which every rule is broken somewhere; it is compiled, never run. */
    static final House BROKEN = new House("guasti", new ClassFileImporter().importPackages("guasti"),
            Path.of("src/test/java"));

    private static final Pattern TEXT = Pattern.compile("\"{3}(.*?)\"{3}|\"((?:[^\"\\\\\\n]|\\\\.)*)\"", Pattern.DOTALL);

    /** The types written by somebody: nothing that the compiler adds, and no package-info. */
    List<JavaClass> types() {
        return classes.stream().filter(type -> !type.getSimpleName().equals("package-info")).sorted(
                Comparator.comparing(JavaClass::getName)).toList();
    }

    List<JavaClass> types(Predicate<JavaClass> which) {
        return types().stream().filter(which).toList();
    }

    /** The module a type belongs to, empty for the root package. */
    String module(JavaClass type) {
        String path = inner(type.getPackageName());
        return path.contains(".") ? path.substring(0, path.indexOf('.')) : path;
    }

    boolean facesTheEngine(JavaClass type) {
        return ("." + inner(type.getPackageName()) + ".").contains(".bpmn.");
    }

    /** The name without the root package. */
    String inner(String name) {
        return name.equals(root) ? "" : name.substring(root.length() + 1);
    }

    List<String> names(Predicate<JavaClass> broken) {
        return types(broken).stream().map(type -> inner(type.getName())).toList();
    }

    String source(JavaClass type) {
        String top = type.getName().replaceFirst("\\$.*", "");
        return read(sources.resolve(top.replace('.', '/') + ".java"));
    }

    /** The texts in quotation marks of a source. */
    String texts(JavaClass type) {
        return TEXT.matcher(source(type)).results().map(r -> r.group(1) == null ? r.group(2) : r.group(1))
                .collect(Collectors.joining("\n"));
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Path> files(Path folder, String extension) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> paths = Files.walk(folder)) {
            return paths.filter(path -> path.toString().endsWith(extension)).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

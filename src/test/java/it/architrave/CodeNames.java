package it.architrave;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.beans.Introspector;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The names that the code offers to the models; read from the classes, without starting anything. */
record CodeNames(Set<String> delegates, List<String> variables, Set<String> messages, Set<String> roles) {

    static CodeNames of(House house) {
        return new CodeNames(delegates(house), variables(house), constants(house, "procedimento.Messaggio", "nome"),
                constants(house, "accesso.Ruolo", "codice"));
    }

    private static Set<String> delegates(House house) {
        return house.types(type -> EngineRules.isDelegate(type) && type.isAnnotatedWith(Component.class)).stream()
                .map(CodeNames::bean).collect(Collectors.toCollection(TreeSet::new));
    }

    private static String bean(JavaClass type) {
        String name = type.getAnnotationOfType(Component.class).value();
        return name.isEmpty() ? Introspector.decapitalize(type.getSimpleName()) : name;
    }

    /** A name that is declared twice stands here twice. The engine's glue has its own, which no model names. */
    private static List<String> variables(House house) {
        return house.types(type -> !house.module(type).equals("motore")).stream()
                .flatMap(type -> type.getFields().stream())
                .filter(field -> field.getModifiers().contains(JavaModifier.STATIC)
                        && field.getRawType().getSimpleName().equals("Variabile"))
                .map(CodeNames::variable).sorted().toList();
    }

    private static String variable(JavaField field) {
        try {
            var reflected = field.reflect();
            reflected.setAccessible(true);
            return text(reflected.get(null), "nome");
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Set<String> constants(House house, String type, String name) {
        return Arrays.stream(house.classes().get(house.root() + "." + type).reflect().getEnumConstants())
                .map(constant -> text(constant, name)).collect(Collectors.toCollection(TreeSet::new));
    }

    private static String text(Object value, String method) {
        try {
            Method reflected = value.getClass().getDeclaredMethod(method);
            reflected.setAccessible(true);
            return (String) reflected.invoke(value);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}

package it.architrave;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;

/** The wall between municipalities (design, section 7): whoever reads their rows says for whom. */
final class WallRules {

    /** Tables without rows of a municipality's cases: the whole installation's, or read before anybody is known. */
    private static final Set<String> METROPOLITAN = Set.of(
            "assenza",
            "codice_di_accesso",
            "contatore",
            "dato_riservato",
            "identita",
            "incarico",
            "installazione",
            "modello_in_uso",
            "modifica_parametro",
            "parametro",
            "pg_control_system",
            "responsabile",
            "scelta_parametro",
            "stemma",
            "tentativo_di_accesso",
            "tipo_arresto",
            "tipo_termine",
            "turno",
            "ufficio",
            "utente",
            "voce_parametro");

    /**
     * Reads that no viewer makes: whether a key is already taken in a municipality must not depend on who asks, and
     * neither row nor number leaves the answer; the trace is asked by the round that holds the notice.
     */
    private static final Set<String> WITHOUT_VIEWER = Set.of("protocollo.RegistrazioneRepository.quante",
            "comunicazioni.InvioRepository.quanti");

    private static final Set<String> OTHER_WAYS = Set.of("JdbcTemplate", "JdbcOperations", "NamedParameterJdbcTemplate",
            "NamedParameterJdbcOperations", "JdbcAggregateTemplate", "JdbcAggregateOperations", "Connection", "Statement",
            "PreparedStatement", "EntityManager");

    private static final Pattern TABLE = Pattern.compile("\\b(?:from|join|into|update)\\s+([a-z][a-z_]+)");

    private WallRules() {
    }

    static List<String> queriesWithoutScope(House house) {
        return repositoryMethods(house, method -> !takes(method, "Ambito"));
    }

    /** A scope that is taken and not used is a hole with a door in front. */
    static List<String> queriesThatIgnoreTheirScope(House house) {
        return repositoryMethods(house, method -> takes(method, "Ambito")
                && !sql(method).contains(":#{#ambito."));
    }

    static List<String> repositoriesWithReadyMadeMethods(House house) {
        return house.names(type -> type.isAssignableTo(Repository.class) && type.getRawInterfaces().stream()
                .noneMatch(i -> i.isEquivalentTo(Repository.class)));
    }

    /** Hand-written SQL: what returns something, or can be called from another package, says for whom it reads. */
    static List<String> handWrittenReadsWithoutViewer(House house) {
        return house.types(type -> type.getFields().stream().anyMatch(f -> f.getRawType().isEquivalentTo(JdbcClient.class))
                && tables(house.texts(type)).anyMatch(t -> !METROPOLITAN.contains(t))).stream()
                .flatMap(type -> type.getMethods().stream().filter(WallRules::readsOrIsReached)
                        .filter(m -> !takes(m, "Ambito") && !takes(m, "Utente")))
                .map(m -> name(house, m)).filter(n -> !WITHOUT_VIEWER.contains(n)).sorted().toList();
    }

    /** Ways to the rows on which no scope can be asked for; the engine's tables are made on one of them. */
    static List<String> otherWaysToTheRows(House house) {
        return house.names(type -> !house.module(type).equals("motore") && type.getDirectDependenciesFromSelf().stream()
                .anyMatch(d -> OTHER_WAYS.contains(d.getTargetClass().getSimpleName())));
    }

    static List<String> systemScopeOutsideModelsAndJobs(House house) {
        return house.names(type -> !house.facesTheEngine(type) && !isJob(type)
                && type.getMethodCallsFromSelf().stream().anyMatch(call -> call.getName().equals("sistema")
                        && call.getTargetOwner().getSimpleName().equals("Ambito")));
    }

    private static boolean isJob(JavaClass type) {
        return type.getMethods().stream().anyMatch(m -> m.isAnnotatedWith(Scheduled.class));
    }

    private static List<String> repositoryMethods(House house, Predicate<JavaMethod> broken) {
        return house.types(type -> type.isAssignableTo(Repository.class)).stream()
                .flatMap(type -> type.getMethods().stream()).filter(m -> !m.getName().equals("save"))
                .filter(m -> !tables(sql(m)).allMatch(METROPOLITAN::contains)).filter(broken)
                .map(m -> name(house, m)).filter(n -> !WITHOUT_VIEWER.contains(n)).sorted().toList();
    }

    /** A query derived from a method's name reads a table that this guard cannot see: it counts as a municipality's. */
    private static String sql(JavaMethod method) {
        return method.tryGetAnnotationOfType(Query.class).map(Query::value).orElse("from riga_di_comune");
    }

    private static Stream<String> tables(String text) {
        return TABLE.matcher(text).results().map((MatchResult r) -> r.group(1));
    }

    private static boolean readsOrIsReached(JavaMethod method) {
        Set<JavaModifier> modifiers = method.getModifiers();
        boolean reached = modifiers.contains(JavaModifier.PUBLIC)
                && method.getOwner().getModifiers().contains(JavaModifier.PUBLIC);
        return !modifiers.contains(JavaModifier.PRIVATE) && !modifiers.contains(JavaModifier.SYNTHETIC)
                && (reached || !method.getRawReturnType().isEquivalentTo(void.class));
    }

    private static boolean takes(JavaMethod method, String type) {
        return method.getRawParameterTypes().stream().anyMatch(p -> p.getSimpleName().equals(type));
    }

    private static String name(House house, JavaMethod method) {
        return house.inner(method.getOwner().getName()) + "." + method.getName();
    }
}

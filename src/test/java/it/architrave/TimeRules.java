package it.architrave;

import com.tngtech.archunit.core.domain.JavaClass;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Time comes from the one clock, and an act is one transaction (design, sections 3 and 4). */
final class TimeRules {

    /** The clock itself, and the bridge that tells the engine how far it stands from the machine's. */
    private static final Set<String> CLOCKMAKERS = Set.of("Orologio", "motore.OrologioDelMotore");

    private static final Set<String> LATER = Set.of("org.springframework.scheduling.annotation.Async",
            "org.springframework.modulith.events.ApplicationModuleListener",
            "org.springframework.transaction.event.TransactionalEventListener");

    private static final Pattern SQL_TIME = Pattern.compile(
            "(?i)\\b(now\\s*\\(\\s*\\)|current_(timestamp|date|time)|localtime(stamp)?|sysdate|getdate\\s*\\()\\b?");

    /** A day or an hour read where the machine stands: it is another day than in Italy for an hour or two each night. */
    private static final Pattern WHERE_THE_MACHINE_STANDS = Pattern.compile(
            "\\b(Local(Date|Time|DateTime)|(Zoned|Offset)DateTime|Year|YearMonth)\\.now\\(\\)|\\bsystemDefault(Zone)?\\(\\)");

    private TimeRules() {
    }

    static List<String> readTheMachinesClock(House house) {
        return house.names(type -> !CLOCKMAKERS.contains(house.inner(type.getName())) && Stream.concat(
                type.getMethodCallsFromSelf().stream().filter(c -> isNow(c.getTargetOwner(), c.getName())
                        && c.getTarget().getRawParameterTypes().stream().noneMatch(p -> p.isEquivalentTo(Clock.class))),
                type.getConstructorCallsFromSelf().stream().filter(c -> c.getTargetOwner().isEquivalentTo(Date.class)
                        && c.getTarget().getRawParameterTypes().isEmpty())).findAny().isPresent());
    }

    static List<String> askTheDatabaseForTheTime(House house) {
        return house.names(type -> SQL_TIME.matcher(house.texts(type)).find());
    }

    static List<String> migrationsThatAskForTheTime(Path folder) {
        return House.files(folder, ".sql").stream().filter(f -> SQL_TIME.matcher(House.read(f)).find())
                .map(f -> f.getFileName().toString()).toList();
    }

    static List<String> testsThatReadTheDayWhereTheMachineStands(Path folder) {
        return House.files(folder, ".java").stream().filter(f -> WHERE_THE_MACHINE_STANDS.matcher(House.read(f)).find())
                .map(f -> f.getFileName().toString()).toList();
    }

    static List<String> actInAnotherTransaction(House house) {
        return house.names(type -> type.getMethods().stream().flatMap(m -> m.getAnnotations().stream()).anyMatch(a -> LATER.contains(a.getRawType().getName()))
                || type.getAnnotations().stream().anyMatch(a -> LATER.contains(a.getRawType().getName())));
    }

    private static boolean isNow(JavaClass owner, String method) {
        return owner.getPackageName().startsWith("java.time") && (method.equals("now") || method.startsWith("system"))
                || owner.isEquivalentTo(System.class) && method.equals("currentTimeMillis");
    }
}

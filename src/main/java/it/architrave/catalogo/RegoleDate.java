package it.architrave.catalogo;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** Dates that exist, and that stand before or after today. */
final class RegoleDate {

    static final String INESISTENTE = "Questa data non esiste: controllare giorno, mese e anno.";

    /** Older or later years are slips of the keyboard (0205, 20255). */
    private static final int PRIMO_ANNO = 1800;
    private static final int ULTIMO_ANNO = 2200;

    private RegoleDate() {
    }

    static Map<String, Regola> tutte(Clock orologio) {
        return Map.of("data", Regola.che(s -> letta(s).isPresent(), INESISTENTE),
                "dataPassata", regola(d -> !d.isAfter(LocalDate.now(orologio)),
                        "La data non può essere nel futuro: indicare oggi o un giorno precedente."),
                "dataNonPassata", regola(d -> !d.isBefore(LocalDate.now(orologio)),
                        "La data è già passata: indicare oggi o un giorno successivo."));
    }

    static Optional<LocalDate> letta(String iso) {
        try {
            LocalDate data = LocalDate.parse(iso);
            return Optional.of(data).filter(d -> d.getYear() >= PRIMO_ANNO && d.getYear() <= ULTIMO_ANNO);
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static Regola regola(Predicate<LocalDate> giusta, String messaggio) {
        return (testo, accanto) -> {
            Optional<LocalDate> data = letta(testo);
            return data.isEmpty() ? INESISTENTE : giusta.test(data.get()) ? null : messaggio;
        };
    }
}

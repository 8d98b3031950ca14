package it.architrave.termini.ingenuo;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The numbers that the law has changed, each with the day from which it holds. */
final class Numeri {

    /** The extension of the titles formed until a day (art. 10-septies D.L. 21/2022). */
    record Speciale(int mesi, LocalDate titoliFinoAl) {
    }

    private static final List<String> CAMBIAMENTI = List.of("1990-01-01", "2001-01-01", "2015-08-28", "2016-12-11",
            "2020-07-17", "2021-06-01", "2025-12-18", "2026-01-01", "2026-02-20");

    private Numeri() {
    }

    private static boolean dal(String inizio, LocalDate giorno) {
        return !giorno.isBefore(LocalDate.parse(inizio));
    }

    /** Months of the office annulment; none before L. 124/2015. */
    static @Nullable Integer autotutela(LocalDate giorno) {
        if (dal("2025-12-18", giorno)) {
            return 6;
        }
        if (dal("2021-06-01", giorno)) {
            return 12;
        }
        return dal("2015-08-28", giorno) ? 18 : null;
    }

    static int cil(LocalDate giorno) {
        return dal("2020-07-17", giorno) ? 180 : 90;
    }

    static boolean silenzioSuiVincoli(LocalDate giorno) {
        return dal("2025-12-18", giorno);
    }

    static String profilo(LocalDate giorno) {
        return dal("2026-02-20", giorno) ? "CDS_2026" : "CDS_ORD";
    }

    static @Nullable Speciale speciale(LocalDate giorno) {
        if (dal("2026-03-01", giorno)) {
            return new Speciale(48, LocalDate.parse("2025-12-31"));
        }
        if (dal("2025-02-25", giorno)) {
            return new Speciale(36, LocalDate.parse("2024-12-31"));
        }
        if (dal("2024-02-29", giorno)) {
            return new Speciale(30, LocalDate.parse("2024-06-30"));
        }
        return dal("2023-02-28", giorno) ? new Speciale(24, LocalDate.parse("2023-12-31")) : null;
    }

    static LocalDate normativa(LocalDate giorno) {
        return cambiamenti().filter(inizio -> !inizio.isAfter(giorno)).reduce((prima, dopo) -> dopo).orElseThrow();
    }

    static Stream<LocalDate> cambiamenti() {
        return CAMBIAMENTI.stream().map(LocalDate::parse);
    }
}

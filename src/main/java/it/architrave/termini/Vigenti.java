package it.architrave.termini;

import it.architrave.catalogo.Parametro;
import it.architrave.termini.calcolo.Calendario;
import it.architrave.termini.calcolo.Durata;
import it.architrave.termini.calcolo.Unita;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Rows of parameters in force in one place on one day, with its holidays.
 *
 * @param normativa latest beginning of a row of the clock
 */
record Vigenti(Map<String, Parametro> righe, Calendario calendario, @Nullable LocalDate normativa) {

    /** None where nothing is named, no row is in force, or the row says that there is no limit. */
    Optional<Durata> durata(@Nullable String codice) {
        return riga(codice).flatMap(r -> Arrays.stream(Unita.values()).filter(u -> u.name().equals(r.unita())).findFirst()
                .map(unita -> Durata.di(r.intero(), unita, r.fonte())));
    }

    Optional<String> scelta(@Nullable String codice) {
        return riga(codice).map(Parametro::valore);
    }

    @Nullable Integer volte(@Nullable String codice) {
        return riga(codice).map(Parametro::intero).orElse(null);
    }

    private Optional<Parametro> riga(@Nullable String codice) {
        return codice == null ? Optional.empty() : Optional.ofNullable(righe.get(codice));
    }
}

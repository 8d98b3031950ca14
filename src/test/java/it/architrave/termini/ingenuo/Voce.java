package it.architrave.termini.ingenuo;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What is said of one term. */
record Voce(@Nullable LocalDate data, @Nullable LocalDate grezza, String stato, @Nullable String effetto,
        @Nullable Boolean efficace) {

    static final String IN_CORSO = "IN_CORSO";
    static final String SOSPESO = "SOSPESO";
    static final String INTERROTTO = "INTERROTTO";
    static final String CONCLUSO = "CONCLUSO";

    static Voce di(LocalDate data) {
        return di(data, data);
    }

    static Voce di(LocalDate data, LocalDate grezza) {
        return new Voce(data, grezza, IN_CORSO, null, null);
    }

    static Voce ferma(String stato) {
        return new Voce(null, null, stato, null, null);
    }

    LocalDate giorno() {
        return Objects.requireNonNull(data);
    }

    boolean ferma() {
        return data == null;
    }

    Voce con(@Nullable String altroEffetto) {
        return new Voce(data, grezza, stato, altroEffetto, efficace);
    }

    Voce senzaData() {
        return new Voce(null, null, stato, effetto, efficace);
    }

    Voce conclusa(boolean inTempo) {
        return new Voce(data, grezza, CONCLUSO, effetto, inTempo);
    }

    Voce conclusa() {
        return new Voce(data, grezza, CONCLUSO, effetto, efficace);
    }

    Voce inefficace() {
        return new Voce(data, grezza, stato, effetto, false);
    }

    /** An act in time answers the term; a standing term has not passed. */
    boolean inTempo(LocalDate giorno) {
        return data == null || !giorno.isAfter(data);
    }
}

package it.architrave.termini.regole;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** When a stop ends that the law does not let last: at the answer, or at its longest. */
final class Sospensioni {

    private Sospensioni() {
    }

    /** The earlier of answer and limit. */
    static @Nullable LocalDate fine(@Nullable LocalDate risposta, @Nullable LocalDate limite) {
        return risposta == null || limite != null && limite.isBefore(risposta) ? limite : risposta;
    }
}

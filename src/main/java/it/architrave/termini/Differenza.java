package it.architrave.termini;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A term and its timer do not agree.
 *
 * @param numero  number of the case; empty where nobody knows it
 * @param termine name of the term, or of the clock that waits without one
 * @param dovuta  when the row wants the timer to wake up; none without an open row
 * @param trovata when the timer would wake up; none without a timer
 */
public record Differenza(Genere genere, String numero, String termine, @Nullable Instant dovuta, @Nullable Instant trovata) {

    /** In what they differ. */
    public enum Genere {

        SENZA_SVEGLIA("il termine corre e nessuna sveglia lo attende"),
        SENZA_TERMINE("una sveglia attende e nessun termine corre"),
        DATA_DIVERSA("la sveglia suonerebbe in un altro momento");

        private final String nome;

        Genere(String nome) {
            this.nome = nome;
        }

        public String nome() {
            return nome;
        }
    }
}

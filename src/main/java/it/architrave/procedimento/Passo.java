package it.architrave.procedimento;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A step of the case on its model: which node, since when, until when; no end while the case stands there. */
public record Passo(String modello, String nodo, String nome, String tipo, Instant inizio, @Nullable Instant fine) {

    public boolean incorso() {
        return fine == null;
    }
}

package it.architrave.provvedimento;

import java.time.Instant;

/** Who adopted the act, and when. */
public record Adozione(String chi, Instant adottato) {
}

package it.architrave.termini;

import org.jspecify.annotations.Nullable;

/**
 * The act that gives an open term another duration, or counts it again by the holidays as they are now.
 *
 * @param termine id of its row
 * @param nuova   none where only the holidays have changed
 * @param chi     who does it
 * @param motivo  why, with the article that reaches cases already filed
 */
public record Ricalcolo(long termine, @Nullable NuovaDurata nuova, String chi, String motivo) {
}

package it.architrave.termini;

/**
 * The act that gives an open term another duration.
 *
 * @param termine id of its row
 * @param chi     who does it
 * @param motivo  why, with the article that reaches cases already filed
 */
public record Ricalcolo(long termine, NuovaDurata nuova, String chi, String motivo) {
}

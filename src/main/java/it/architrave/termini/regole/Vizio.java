package it.architrave.termini.regole;

/**
 * What is wrong with a history.
 *
 * @param campo     where, as the public contract writes it: {@code eventi[2].data}
 * @param messaggio what is wrong and what to do, in plain Italian
 */
public record Vizio(String campo, String messaggio) {
}

package it.architrave.catalogo;

/**
 * A datum that a filing may leave for later and without which the title is not effective (art. 90 c. 10 D.Lgs. 81/2008).
 *
 * @param comunicazione code of the communication with which the party gives it, or answers what the office has found wrong with it
 * @param fonte         article
 */
public record DatoRiservato(String codice, String denominazione, Spettanza spetta, String comunicazione, String fonte) {
}

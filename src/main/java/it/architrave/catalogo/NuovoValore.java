package it.architrave.catalogo;

import it.architrave.accesso.Periodo;

/**
 * A value that somebody is about to give to a parameter.
 *
 * @param fonte  article, or the act that disposes it
 * @param motivo why, for the register of the changes
 */
public record NuovoValore(String codice, AmbitoTerritoriale ambito, String valore, Periodo periodo, String fonte,
                          String nota, String motivo) {
}

package it.architrave.catalogo;

import it.architrave.accesso.Periodo;

/**
 * A value that somebody is about to give to a parameter.
 *
 * @param valore as it was written, not yet found well formed
 * @param fonte  article, or the act that disposes it
 * @param motivo why, for the register of the changes
 */
public record NuovoValore(String codice, AmbitoTerritoriale ambito, RigaDiParametro.Valore valore, Periodo periodo,
                          String fonte, String nota, String motivo) {
}

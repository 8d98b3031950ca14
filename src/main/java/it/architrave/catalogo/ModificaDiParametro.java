package it.architrave.catalogo;

import java.time.Instant;

/**
 * A line of the register of the changes: who, when, what, with which source and why.
 *
 * @param prima how it was; empty where nothing was said
 */
public record ModificaDiParametro(Instant momento, String nome, String fatto, String prima, String dopo, String fonte,
                                  String motivo) {
}

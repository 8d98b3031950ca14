package it.architrave.catalogo;

import java.time.Instant;

/**
 * A line of the register of the changes: who, when, where, what, with which source.
 *
 * @param ambito where the changed row holds
 */
public record ModificaDiParametro(Instant momento, String nome, AmbitoTerritoriale ambito, Cambio cambio, String fonte) {

    /**
     * What was done: how it was before and after, and why.
     *
     * @param prima empty where nothing was said before
     */
    public record Cambio(String fatto, String prima, String dopo, String motivo) {
    }
}

package it.architrave.comunicazioni;

/**
 * A notice as it leaves.
 *
 * @param codice        fixed for the notice; becomes the Message-ID
 * @param forseRipetuto an earlier attempt may have delivered it
 */
record Messaggio(String codice, Avviso avviso, boolean forseRipetuto) {
}

package it.architrave.provvedimento;

import it.architrave.termini.Termine;

/** An order to conform whose measures are awaited, with the term in which to tell them. */
public record ConformazioneInCorso(Conformazione conformazione, Termine termine) {
}

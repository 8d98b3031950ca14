package it.architrave.istruttoria;

import it.architrave.termini.Termine;

/** An invitation that awaits its answer, with the term in which to give it. */
public record InvitoInCorso(Invito invito, Termine termine) {
}

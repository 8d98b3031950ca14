package it.architrave.accesso;

import it.architrave.territorio.CodiceIstat;

/** A role held in the office of one municipality. */
public record Incarico(CodiceIstat comune, Ruolo ruolo) {
}

package it.architrave.termini;

import it.architrave.pratica.Pratica;
import java.time.LocalDate;

/**
 * The window of control of a case, once it has ended.
 *
 * @param finita its last useful day
 */
record Finestra(Pratica pratica, LocalDate finita) {
}

package it.architrave.regia.web;

import it.architrave.catalogo.Quadro;
import java.util.List;

/**
 * A form on a page of its own.
 *
 * @param azione   where it is sent
 * @param ritorno  where who gives up goes back to
 * @param percorso the path above the page
 */
record Domanda(Quadro quadro, String azione, String ritorno, List<Briciola> percorso) {
}

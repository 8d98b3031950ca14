package it.architrave.regia.web;

import it.architrave.catalogo.Quadro;
import java.util.List;

/**
 * A form on a page of its own.
 *
 * @param azione   where it is sent
 * @param ritorno  where who gives up goes back to
 * @param percorso the path above the page
 * @param sezione  the part of the menu it belongs to
 * @param pagina   template that shows it
 */
record Domanda(Quadro quadro, String azione, String ritorno, List<Briciola> percorso, String sezione, String pagina) {

    /** A form of an office. */
    Domanda(Quadro quadro, String azione, String ritorno, List<Briciola> percorso) {
        this(quadro, azione, ritorno, percorso, "uffici", "uffici/modulo");
    }
}

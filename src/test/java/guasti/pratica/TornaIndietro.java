package guasti.pratica;

import guasti.pratica.web.Pagina;

/** Knows its own face, which knows it. */
public class TornaIndietro {

    Pagina pagina = new Pagina();
}

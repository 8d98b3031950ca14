package guasti.pratica.web;

import guasti.pratica.TornaIndietro;

/** Half of a circle. */
public class Pagina {

    String titolo(TornaIndietro indietro) {
        return indietro.toString();
    }
}

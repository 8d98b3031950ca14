package it.architrave.catalogo;

/** A draft has pinned a version of a module that this installation no longer carries. */
public class VersioneSconosciuta extends RuntimeException {

    public VersioneSconosciuta(String procedimento, String versione) {
        super("Il modulo " + procedimento + " nella versione " + versione + " non è più disponibile:"
                + " aprire una nuova pratica con il modulo in vigore.");
    }
}

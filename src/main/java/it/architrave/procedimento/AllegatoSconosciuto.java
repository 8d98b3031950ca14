package it.architrave.procedimento;

/** The module knows no attachment of that code. */
public class AllegatoSconosciuto extends RuntimeException {

    public AllegatoSconosciuto(String codice) {
        super("Il modulo non prevede l'allegato «" + codice + "».");
    }
}

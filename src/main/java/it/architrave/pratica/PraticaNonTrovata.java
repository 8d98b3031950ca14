package it.architrave.pratica;

/** No such case for this viewer; the same answer whether it does not exist or belongs to another municipality. */
public class PraticaNonTrovata extends RuntimeException {

    public PraticaNonTrovata(String chiesta) {
        super("Pratica «" + chiesta + "» non trovata.");
    }
}

package it.architrave.catalogo;

/** The module has no quadro of that code. */
public class QuadroSconosciuto extends RuntimeException {

    public QuadroSconosciuto(String quadro, String modulo) {
        super("Il modulo " + modulo + " non ha il quadro «" + quadro + "».");
    }
}

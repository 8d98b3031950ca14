package it.architrave.territorio;

/** The municipality asked for is not one of this installation. */
public class ComuneSconosciuto extends RuntimeException {

    public ComuneSconosciuto(String chiesto) {
        super("Il comune «" + chiesto + "» non è tra quelli serviti da questo sportello.");
    }
}

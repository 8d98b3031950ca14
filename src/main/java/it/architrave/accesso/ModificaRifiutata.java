package it.architrave.accesso;

/** A change of an office or of its people that the rules do not allow; says why, and on which field of the form. */
public class ModificaRifiutata extends RuntimeException {

    private final String campo;

    public ModificaRifiutata(String campo, String motivo) {
        super(motivo);
        this.campo = campo;
    }

    /** The key of the field to mend. */
    public String campo() {
        return campo;
    }
}

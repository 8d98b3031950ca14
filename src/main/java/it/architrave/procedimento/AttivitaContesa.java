package it.architrave.procedimento;

/** Somebody else was faster: the message says who did what. */
public class AttivitaContesa extends RuntimeException {

    public AttivitaContesa(String motivo) {
        super(motivo);
    }
}

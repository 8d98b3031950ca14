package it.architrave.fascicolo.esame;

/** What is wrong with a file and what its sender can do; a sentence that goes on from the file's name. */
public final class Vizio extends Exception {

    public Vizio(String motivo) {
        super(motivo);
    }

    Vizio(String motivo, Throwable causa) {
        super(motivo, causa);
    }

    public String motivo() {
        return String.valueOf(getMessage());
    }
}

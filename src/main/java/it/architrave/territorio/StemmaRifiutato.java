package it.architrave.territorio;

/** The file sent as a coat of arms cannot be one; the message says why and what to do. */
public class StemmaRifiutato extends RuntimeException {

    StemmaRifiutato(String motivo) {
        super(motivo);
    }
}

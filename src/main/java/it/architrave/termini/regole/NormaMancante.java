package it.architrave.termini.regole;

import java.time.LocalDate;

/** A rule names a parameter of which no row is in force on that day. */
public class NormaMancante extends RuntimeException {

    NormaMancante(String codice, LocalDate giorno) {
        super("Il parametro «" + codice + "» non è in vigore il " + giorno + ": aggiungere la riga con la sua fonte.");
    }
}

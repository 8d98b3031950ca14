package it.architrave.catalogo;

import it.architrave.territorio.CodiceIstat;
import java.time.LocalDate;

/** No row of that parameter is in force on that day for that municipality. */
public class ParametroMancante extends RuntimeException {

    public ParametroMancante(String codice, CodiceIstat comune, LocalDate giorno) {
        super("Il parametro «" + codice + "» non è in vigore il " + giorno + " per il comune " + comune
                + ": aggiungere la riga con la sua fonte.");
    }
}

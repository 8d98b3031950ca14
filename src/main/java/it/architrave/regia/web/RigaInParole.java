package it.architrave.regia.web;

import it.architrave.catalogo.Marca;
import it.architrave.catalogo.RigaDiParametro;
import it.architrave.catalogo.VoceDiParametro;
import java.util.List;

/**
 * A row of parameters as pages show it.
 *
 * @param vigore whether it is in force today, has been, or will be
 */
record RigaInParole(RigaDiParametro riga, VoceDiParametro voce, String valore, String ambito, String nota,
                    List<Marca> marche, Vigore vigore) {

    /** Where today stands against the days of the row. */
    enum Vigore { PASSATO, IN_VIGORE, FUTURO }
}

package it.architrave.regia;

import it.architrave.catalogo.RigaDiParametro;
import it.architrave.termini.NuovaDurata;
import java.util.Optional;

/** Rows of parameters that say how long terms are, as the clock reads them. */
public final class DurateDeiParametri {

    private DurateDeiParametri() {
    }

    public static Optional<NuovaDurata> di(RigaDiParametro riga) {
        return di(riga, riga.fonte());
    }

    /** With the article that the explanation of the term will name. */
    public static Optional<NuovaDurata> di(RigaDiParametro riga, String norma) {
        return NuovaDurata.di(riga.codice(), riga.valore().testo(), riga.valore().unita().name(), norma, riga.dal());
    }
}

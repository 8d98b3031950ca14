package it.architrave.catalogo;

import it.architrave.territorio.CodiceIstat;
import java.time.LocalDate;
import java.util.List;

/** The numbers and switches of the law and of the municipalities: rows with validity, scope State < Region < Comune, article. */
public interface Parametri {

    /** The row in force on that day for that municipality; the nearest scope wins. A missing row is refused. */
    Parametro inVigore(String codice, CodiceIstat comune, LocalDate giorno);

    /** All rows in force on that day for that municipality, one per code. */
    List<Parametro> inVigore(CodiceIstat comune, LocalDate giorno);
}

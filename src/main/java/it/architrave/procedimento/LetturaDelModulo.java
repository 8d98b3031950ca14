package it.architrave.procedimento;

import it.architrave.catalogo.Problema;
import it.architrave.catalogo.Risposte;
import it.architrave.pratica.Pratica;
import java.util.List;
import java.util.Map;

/** What the answers to the module of a procedure mean for its case; one for each procedure that can be filed. */
interface LetturaDelModulo {

    /** Code of the procedure. */
    String procedimento();

    /** What its law forbids between one quadro and another. */
    List<Problema> problemi(Risposte risposte);

    /** The works, as the designer describes them. */
    String lavori(Risposte risposte);

    /** Whether it is filed late, works having begun. */
    boolean tardiva(Risposte risposte);

    /** What the municipality's variation points say to its model, by name of the variable. */
    Map<String, String> puntiDiVariazione(Pratica pratica);
}

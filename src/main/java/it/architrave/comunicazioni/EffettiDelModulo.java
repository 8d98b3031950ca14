package it.architrave.comunicazioni;

import it.architrave.catalogo.Risposte;
import it.architrave.comunicazioni.Effetti.Inizio;
import it.architrave.comunicazioni.Effetti.Parole;
import it.architrave.pratica.Pratica;
import java.time.LocalDate;

/** What the answers to the module of a procedure make a filing allow; one for each procedure that can be filed. */
interface EffettiDelModulo {

    /** Code of the procedure. */
    String procedimento();

    /** Code of the term in which the office may act on what has begun. */
    String controllo();

    Inizio inizio(Pratica pratica, Risposte risposte);

    /** First day of the works, where nothing but the filing decides. */
    LocalDate dal(Pratica pratica, Risposte risposte);

    Parole parole(Risposte risposte);
}

package it.architrave.termini;

import it.architrave.accesso.Utente;
import it.architrave.catalogo.Disposizione;
import it.architrave.territorio.CodiceIstat;
import java.util.Collection;
import java.util.List;

/** Open terms and another duration of theirs: which it would move, and the explicit act that moves one with its timer. */
public interface RicalcoloDeiTermini {

    /** The first to end first; nothing is moved. */
    List<TermineToccato> toccati(Utente chi, NuovaDurata nuova, Collection<CodiceIstat> comuni, int quanti);

    /** Those that would end on another day by that row of the holidays, whenever their cases were filed; nothing is moved. */
    List<TermineToccato> toccati(Utente chi, Disposizione festa, Collection<CodiceIstat> comuni, int quanti);

    /** Row, timer and journal in one commit. */
    Termine ricalcola(Utente chi, Ricalcolo ricalcolo);
}

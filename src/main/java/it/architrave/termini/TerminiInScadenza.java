package it.architrave.termini;

import it.architrave.accesso.Ambito;
import it.architrave.territorio.CodiceIstat;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** The running terms whose last useful day is near, a handful at a time. */
@Component
public class TerminiInScadenza {

    private final TermineRepository termini;

    TerminiInScadenza(TermineRepository termini) {
        this.termini = termini;
    }

    /**
     * Those that end between the two days, both included.
     *
     * @param dopo id of the last one already seen; 0 at first
     */
    public List<Termine> tra(Ambito ambito, CodiceIstat comune, Giorni giorni, long dopo, int quanti) {
        return termini.inScadenza(ambito, comune, giorni.dal(), giorni.al(), dopo, quanti);
    }

    /** From a day to a day. */
    public record Giorni(LocalDate dal, LocalDate al) {
    }
}

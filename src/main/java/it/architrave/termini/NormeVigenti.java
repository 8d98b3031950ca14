package it.architrave.termini;

import it.architrave.catalogo.Leggi;
import it.architrave.termini.regole.Norme;
import it.architrave.termini.regole.NormeNelTempo;
import it.architrave.territorio.CodiceIstat;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The clock's norms as their rows stand now; nothing is kept from one question to the next, a changed row counts at once. */
@Component
public class NormeVigenti {

    private final Leggi leggi;

    NormeVigenti(Leggi leggi) {
        this.leggi = leggi;
    }

    /** Of any Italian municipality; without one, of the State. */
    public NormeNelTempo di(@Nullable CodiceIstat comune) {
        return NormeNelTempo.di(comune == null ? leggi.delloStato() : leggi.di(comune));
    }

    /** In force there on that day. */
    public Norme di(CodiceIstat comune, LocalDate giorno) {
        return di(comune).al(giorno);
    }
}

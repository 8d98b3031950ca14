package it.architrave.pratica;

import it.architrave.accesso.Ambito;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Which cases hang on which. */
@Component
public class Legami {

    private final LegameRepository legami;

    Legami(LegameRepository legami) {
        this.legami = legami;
    }

    /** All links of the case, to its mother and to what was opened from it, oldest first. */
    public List<Legame> di(Ambito ambito, NumeroPratica numero) {
        return legami.dellaPratica(ambito, numero);
    }

    /** The link of a case to the one from which it was opened. */
    public Optional<Legame> origine(Ambito ambito, NumeroPratica collegata) {
        return di(ambito, collegata).stream().filter(l -> l.collegata().equals(collegata)).findFirst();
    }

    /** The link to a case of that kind that was opened from this one and is not closed. */
    public Optional<Legame> aperto(Ambito ambito, NumeroPratica madre, GenereDiLegame genere) {
        return legami.aperto(ambito, madre, genere);
    }
}

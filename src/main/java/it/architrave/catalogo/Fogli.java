package it.architrave.catalogo;

import it.architrave.territorio.CodiceIstat;
import java.util.List;
import org.springframework.stereotype.Component;

/** The sheets of a whole module: for the review before filing, the personal area and the desk. */
@Component
public class Fogli {

    private final Controlli controlli;

    Fogli(Controlli controlli) {
        this.controlli = controlli;
    }

    /** One sheet per quadro that has answers, in the order of the module; answers in hidden fields do not count. */
    public List<Foglio> di(Modulo modulo, Risposte risposte, CodiceIstat comune) {
        Risposte valide = controlli.applicabili(modulo, risposte, comune);
        return modulo.quadri().stream().map(q -> Foglio.di(q, valide.quadro(q.codice())))
                .filter(f -> !f.vuoto()).toList();
    }
}

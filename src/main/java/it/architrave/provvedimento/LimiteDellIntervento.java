package it.architrave.provvedimento;

import it.architrave.accesso.Ambito;
import it.architrave.pratica.AttoNonConsentito;
import it.architrave.pratica.Legami;
import it.architrave.pratica.NumeroPratica;
import it.architrave.pratica.Via;
import it.architrave.termini.Termine;
import it.architrave.termini.Termini;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** Until when the office may intervene, and when no limit binds it (art. 21-nonies c. 1 e 2-bis L. 241/1990). */
@Component
class LimiteDellIntervento {

    private final Termini termini;
    private final Legami legami;
    private final Clock orologio;

    LimiteDellIntervento(Termini termini, Legami legami, Clock orologio) {
        this.termini = termini;
        this.legami = legami;
        this.orologio = orologio;
    }

    /** The running term; refused once it has ended, whoever has recorded it. */
    Termine pretendi(Ambito ambito, NumeroPratica numero) {
        return termini.aperto(ambito, numero, VieDopoIlControllo.TERMINE)
                .filter(t -> t.decorsoDa() == null || orologio.instant().isBefore(t.decorsoDa()))
                .orElseThrow(() -> new AttoNonConsentito("Il termine per intervenire è finito: il potere è consumato (art. 21-nonies c. 1"
                        + " L. 241/1990)."));
    }

    /** Refused unless the case was opened for false attestations and the judgment is named. */
    void escludi(Ambito ambito, NumeroPratica numero, String sentenza) {
        boolean senzaLimite = legami.origine(ambito, numero).filter(l -> l.via() == Via.FALSE_ATTESTAZIONI).isPresent();
        if (!senzaLimite || sentenza.isBlank()) {
            throw new AttoNonConsentito("Oltre il termine si interviene solo su fatti che una sentenza passata in giudicato ha accertato"
                    + " come reato, e l'atto ne dà gli estremi (art. 21-nonies c. 2-bis L. 241/1990).");
        }
    }
}

package it.architrave.comunicazioni;

import java.time.Clock;
import org.springframework.stereotype.Component;

/** What a round of the postman needs: the way out, its breaker, and where the outcome is written. */
@Component
class Consegna {

    private final Spedizione spedizione;
    private final Interruttore interruttore;
    private final UnaSpedizione una;
    private final Clock orologio;

    Consegna(Spedizione spedizione, Interruttore interruttore, UnaSpedizione una, Clock orologio) {
        this.spedizione = spedizione;
        this.interruttore = interruttore;
        this.una = una;
        this.orologio = orologio;
    }

    GiroDiPosta giro() {
        return new GiroDiPosta(spedizione.parte(), interruttore, una, orologio);
    }
}

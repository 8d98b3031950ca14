package it.architrave.termini;

import it.architrave.accesso.Ambito;
import it.architrave.pratica.Pratica;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Until when the office may still intervene on a case whose window of control has ended (art. 19 c. 4, art. 21-nonies L. 241/1990). */
@Component
public class LimiteDopoIlControllo {

    private final Finestre finestre;
    private final Aperture aperture;

    LimiteDopoIlControllo(Finestre finestre, Aperture aperture) {
        this.finestre = finestre;
        this.aperture = aperture;
    }

    /** The term of that kind as it would run on a case opened from this one; none while the window has not ended, or without limit. */
    public Optional<Termine> di(Ambito ambito, Pratica pratica, String codice) {
        return finestre.di(ambito, pratica).flatMap(f -> aperture.dopoIlControllo(f, pratica.numero(), codice, ""));
    }
}

package it.architrave.provvedimento;

import it.architrave.accesso.Ambito;
import it.architrave.comunicazioni.Lettera;
import it.architrave.comunicazioni.Lettere;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Tells the parties an act; its remedies run from there (art. 21-bis L. 241/1990). */
@Component
class Notifica {

    private final Lettere lettere;

    Notifica(Lettere lettere) {
        this.lettere = lettere;
    }

    void comunica(Ambito ambito, Provvedimento atto) {
        lettere.scrivi(ambito, new Lettera(atto.pratica(), atto.estremi().tipo().nome() + " n. "
                + atto.estremi().numero(), "provvedimento/improduttivita", Map.of("atto", atto,
                "motivi", atto.motivi()), "atto/" + atto.estremi().numero(), atto.documento()));
    }
}

package it.architrave.accesso.web;

import it.architrave.accesso.Anagrafe;
import it.architrave.accesso.Utente;
import it.architrave.territorio.Territorio;
import java.security.Principal;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** What stands around every page: the city, who is here, whether this is a demonstration. */
@ControllerAdvice(annotations = Controller.class)
class Cornice {

    private final Territorio territorio;
    private final Anagrafe anagrafe;
    private final boolean demo;

    Cornice(Territorio territorio, Anagrafe anagrafe, Environment ambiente) {
        this.territorio = territorio;
        this.anagrafe = anagrafe;
        this.demo = ambiente.acceptsProfiles(Profiles.of("demo"));
    }

    @ModelAttribute("citta")
    String citta() {
        return territorio.nome();
    }

    @ModelAttribute("utente")
    @Nullable Utente utente(@Nullable Principal chi) {
        return chi == null ? null : anagrafe.utente(chi.getName()).orElse(null);
    }

    @ModelAttribute("demo")
    boolean demo() {
        return demo;
    }
}

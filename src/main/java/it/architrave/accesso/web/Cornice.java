package it.architrave.accesso.web;

import it.architrave.accesso.Utente;
import it.architrave.territorio.Territorio;
import java.security.Principal;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.context.request.WebRequest;

/** What stands around every page: the city, who is here, whether this is a demonstration. */
@ControllerAdvice(annotations = Controller.class)
class Cornice {

    private final Territorio territorio;
    private final Richiedente richiedente;
    private final boolean demo;

    Cornice(Territorio territorio, Richiedente richiedente, Environment ambiente) {
        this.territorio = territorio;
        this.richiedente = richiedente;
        this.demo = ambiente.acceptsProfiles(Profiles.of("demo"));
    }

    @ModelAttribute("citta")
    String citta() {
        return territorio.nome();
    }

    @ModelAttribute("utente")
    @Nullable Utente utente(@Nullable Principal chi, WebRequest richiesta) {
        return chi == null ? null : richiedente.di(richiesta, chi.getName()).orElse(null);
    }

    @ModelAttribute("demo")
    boolean demo() {
        return demo;
    }
}

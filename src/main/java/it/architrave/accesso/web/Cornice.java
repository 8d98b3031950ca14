package it.architrave.accesso.web;

import it.architrave.territorio.Territorio;
import java.security.Principal;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.context.request.RequestAttributes;
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

    /** Kept with the request too: what a page had been given is lost to the page that tells of a refusal. */
    @ModelAttribute
    void incornicia(Model modello, WebRequest richiesta, @Nullable Principal chi) {
        Map<String, @Nullable Object> intorno = new HashMap<>();
        intorno.put("citta", territorio.nome());
        intorno.put("utente", chi == null ? null : richiedente.di(richiesta, chi.getName()).orElse(null));
        intorno.put("demo", demo);
        modello.addAllAttributes(intorno);
        intorno.forEach((nome, valore) -> tieni(richiesta, nome, valore));
    }

    private static void tieni(WebRequest richiesta, String nome, @Nullable Object valore) {
        if (valore != null) {
            richiesta.setAttribute(nome, valore, RequestAttributes.SCOPE_REQUEST);
        }
    }
}

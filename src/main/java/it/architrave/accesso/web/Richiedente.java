package it.architrave.accesso.web;

import it.architrave.accesso.Anagrafe;
import it.architrave.accesso.Utente;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;

/** Who makes a request, read anew for each request and once. */
@Component
class Richiedente {

    private static final String CHIAVE = Richiedente.class.getName();

    private final Anagrafe anagrafe;

    Richiedente(Anagrafe anagrafe) {
        this.anagrafe = anagrafe;
    }

    Optional<Utente> di(RequestAttributes richiesta, String nomeUtente) {
        var letto = (Utente) richiesta.getAttribute(CHIAVE, RequestAttributes.SCOPE_REQUEST);
        if (letto != null) {
            return Optional.of(letto);
        }
        Optional<Utente> utente = anagrafe.utente(nomeUtente);
        utente.ifPresent(u -> richiesta.setAttribute(CHIAVE, u, RequestAttributes.SCOPE_REQUEST));
        return utente;
    }
}

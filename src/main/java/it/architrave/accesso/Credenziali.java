package it.architrave.accesso;

import java.io.Serializable;
import org.springframework.security.core.AuthenticatedPrincipal;

/** Who was let in, by user name only: what that person may do is read anew at each request. */
public record Credenziali(String nomeUtente) implements AuthenticatedPrincipal, Serializable {

    @Override
    public String getName() {
        return nomeUtente;
    }
}

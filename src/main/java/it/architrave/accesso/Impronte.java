package it.architrave.accesso;

import java.util.Optional;
import org.springframework.stereotype.Component;

/** The stored password hashes; known only to the login. */
@Component
public class Impronte {

    private final Anagrafe anagrafe;

    Impronte(Anagrafe anagrafe) {
        this.anagrafe = anagrafe;
    }

    public Optional<String> di(String nomeUtente) {
        return anagrafe.impronta(nomeUtente);
    }
}

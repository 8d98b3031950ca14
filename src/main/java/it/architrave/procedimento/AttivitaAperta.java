package it.architrave.procedimento;

import it.architrave.accesso.Ruolo;
import it.architrave.pratica.NumeroPratica;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** An open task of an office. */
public record AttivitaAperta(String id, String nodo, String nome, NumeroPratica numero, Ruolo ruolo,
                             @Nullable String assegnatario, Instant aperta) {

    AttivitaAperta assegnataA(@Nullable String chi) {
        return new AttivitaAperta(id, nodo, nome, numero, ruolo, chi, aperta);
    }
}

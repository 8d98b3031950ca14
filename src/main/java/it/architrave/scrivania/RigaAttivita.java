package it.architrave.scrivania;

import it.architrave.pratica.NumeroPratica;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Table;

/** One open task as the queue shows it; a projection of the engine's task, written in its transaction. */
@Table("scrivania_attivita")
public record RigaAttivita(@Id String id, NumeroPratica numero, String ufficio, String nome,
                           @Nullable String assegnatario, Instant aperta, String oggetto) {

    /** The role that has to act. */
    public String ruolo() {
        return it.architrave.accesso.Ruolo.di(ufficio.substring(ufficio.indexOf('/') + 1)).nome();
    }
}

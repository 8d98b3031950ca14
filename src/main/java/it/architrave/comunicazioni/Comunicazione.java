package it.architrave.comunicazioni;

import it.architrave.pratica.NumeroPratica;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.data.relational.core.mapping.Column;

/** What a party has communicated, with its receipt; and whether the office has read it. */
public record Comunicazione(long id, NumeroPratica pratica, TipoComunicazione tipo, Map<String, Object> dati,
                            List<String> documenti, Arrivo arrivo, @Nullable Lettura lettura) {

    /**
     * When and from whom it came.
     *
     * @param ricevuta number of its receipt (art. 18-bis L. 241/1990)
     * @param mittente name of the sender
     * @param utente   user name of the sender
     */
    public record Arrivo(String ricevuta, Instant momento, String mittente, String utente) {
    }

    /** Who of the office read it first, and when. */
    public record Lettura(@Column("letta_da") String chi, @Column("letta_il") Instant quando) {
    }

    public boolean letta() {
        return lettura != null;
    }
}

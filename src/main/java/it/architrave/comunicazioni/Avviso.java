package it.architrave.comunicazioni;

import it.architrave.pratica.NumeroPratica;
import org.jspecify.annotations.Nullable;
import org.springframework.data.relational.core.mapping.Embedded;

/**
 * What the office tells a party of a case.
 *
 * @param chiave    the same key leaves once
 * @param documento document it carries
 */
public record Avviso(NumeroPratica pratica, @Embedded.Empty(prefix = "destinatario_") Destinatario destinatario,
                     String oggetto, String testo, String chiave, @Nullable String documento) {

    private static final int LUNGHEZZA_OGGETTO = 300;

    public Avviso {
        oggetto = Destinatario.unaRiga(oggetto);
        oggetto = oggetto.length() <= LUNGHEZZA_OGGETTO ? oggetto : oggetto.substring(0, LUNGHEZZA_OGGETTO - 1) + "…";
    }
}

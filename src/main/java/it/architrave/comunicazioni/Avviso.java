package it.architrave.comunicazioni;

import it.architrave.pratica.NumeroPratica;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.relational.core.mapping.Embedded;

/**
 * What the office tells a party of a case, or reminds itself of.
 *
 * @param chiave    the same key leaves once
 * @param documento document it carries
 * @param interno   for the office alone: the parties do not read it
 */
public record Avviso(NumeroPratica pratica, @Embedded.Empty(prefix = "destinatario_") Destinatario destinatario,
                     String oggetto, String testo, String chiave, @Nullable String documento, boolean interno) {

    private static final int LUNGHEZZA_OGGETTO = 300;

    @PersistenceCreator
    public Avviso {
        oggetto = Destinatario.unaRiga(oggetto);
        oggetto = oggetto.length() <= LUNGHEZZA_OGGETTO ? oggetto : oggetto.substring(0, LUNGHEZZA_OGGETTO - 1) + "…";
    }

    /** To a party. */
    public Avviso(NumeroPratica pratica, Destinatario destinatario, String oggetto, String testo, String chiave,
                  @Nullable String documento) {
        this(pratica, destinatario, oggetto, testo, chiave, documento, false);
    }
}

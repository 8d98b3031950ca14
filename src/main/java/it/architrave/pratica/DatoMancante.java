package it.architrave.pratica;

import it.architrave.catalogo.DatoRiservato;
import it.architrave.catalogo.Spettanza;
import it.architrave.territorio.CodiceIstat;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Table;

/**
 * A datum left for later on a case, as the law named it then; it suspends the efficacy until it is given.
 *
 * @param fornitura how it was given; none while it is missing
 */
@Table("dato_mancante")
public record DatoMancante(@Id @Nullable Long id, NumeroPratica pratica, CodiceIstat comune, @Embedded.Empty DatoRiservato dato,
                           @Embedded.Empty Mancanza mancanza, @Embedded.Nullable @Nullable Fornitura fornitura, @Version int versione) {

    /**
     * Since when it is missing.
     *
     * @param rilievo what the office has found wrong with what was given; empty where it has found nothing
     */
    public record Mancanza(Instant dal, String rilievo) {
    }

    static DatoMancante nuovo(NumeroPratica pratica, DatoRiservato dato, Mancanza mancanza) {
        return new DatoMancante(null, pratica, pratica.comune(), dato, mancanza, null, 0);
    }

    public boolean manca() {
        return fornitura == null;
    }

    /** Whether the party has to give it, or to answer what the office has found wrong with it. */
    public boolean dellaParte() {
        return dato.spetta() == Spettanza.PARTE || !mancanza.rilievo().isEmpty();
    }

    /** Whether that communication of the party is awaited for it. */
    boolean attende(String comunicazione) {
        return manca() && dellaParte() && comunicazione.equals(dato.comunicazione());
    }

    /** Given where it is the party's; what the office acquires it has to acquire anew. */
    DatoMancante comunicato(String come, Instant quando) {
        return dato.spetta() == Spettanza.PARTE ? fornito(come, quando) : rilevato("");
    }

    DatoMancante fornito(String come, Instant quando) {
        return new DatoMancante(id, pratica, comune, dato, mancanza, new Fornitura(come, quando), versione);
    }

    DatoMancante rilevato(String rilievo) {
        return new DatoMancante(id, pratica, comune, dato, new Mancanza(mancanza.dal(), rilievo), fornitura, versione);
    }
}

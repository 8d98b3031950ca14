package it.architrave.pratica;

import it.architrave.territorio.CodiceIstat;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Table;

/**
 * A case that hangs on another of the same municipality.
 *
 * @param madre     the case from which it was opened
 * @param collegata the case that was opened
 * @param via       by which way; none for kinds that the office does not open
 */
@Table("legame")
public record Legame(@Id @Nullable Long id, CodiceIstat comune, NumeroPratica madre, NumeroPratica collegata,
                     GenereDiLegame genere, @Nullable Via via, @Embedded.Empty Apertura apertura) {

    public Legame {
        if (!madre.comune().equals(comune) || !collegata.comune().equals(comune) || madre.equals(collegata)
                || via != null && via.genere() != genere) {
            throw new IllegalArgumentException("Un legame non può essere " + madre + ", " + collegata + ", " + genere + ", " + via);
        }
    }

    /** Who opened the case, when and why. */
    public record Apertura(String motivo, String chi, Instant quando) {
    }

    /** The other end, seen from one of the two. */
    public NumeroPratica altra(NumeroPratica questa) {
        return questa.equals(madre) ? collegata : madre;
    }
}

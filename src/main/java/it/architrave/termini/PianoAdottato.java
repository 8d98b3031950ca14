package it.architrave.termini;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A plan of the municipality adopted and not yet approved (art. 12 c. 3 d.P.R. 380/2001).
 *
 * @param pubblicatoFino last day of its publication; none while that is not known
 * @param trasmessoIl    day on which it was sent to who approves it; none while it was not
 */
public record PianoAdottato(LocalDate adottatoIl, @Nullable LocalDate pubblicatoFino, @Nullable LocalDate trasmessoIl) {

    public PianoAdottato {
        if (pubblicatoFino != null && pubblicatoFino.isBefore(adottatoIl)
                || trasmessoIl != null && trasmessoIl.isBefore(adottatoIl)) {
            throw new IllegalArgumentException("Un piano non è pubblicato né trasmesso prima di essere adottato: "
                    + adottatoIl + ", " + pubblicatoFino + ", " + trasmessoIl);
        }
    }
}

package it.architrave.comunicazioni;

import it.architrave.pratica.NumeroPratica;
import java.time.Instant;
import java.util.Objects;

/**
 * A notice that does not leave, without what it says and to whom.
 *
 * @param dal    since when it waits
 * @param motivo why, without addresses of persons; empty where it was not its turn yet
 * @param forseRipetuto whether it may have arrived all the same
 */
public record AvvisoFermo(long id, NumeroPratica pratica, StatoInvio stato, Instant dal, int falliti, String motivo,
                          boolean forseRipetuto) {

    static AvvisoFermo di(Invio invio) {
        String errore = Objects.requireNonNullElse(invio.tentativi().errore(), "");
        return new AvvisoFermo(Objects.requireNonNull(invio.id()), invio.avviso().pratica(), invio.stato(),
                invio.inCodaDal(), invio.tentativi().falliti(), errore.replaceAll("[^\\s<>@]+@", "…@"),
                invio.isForseRipetuto());
    }
}

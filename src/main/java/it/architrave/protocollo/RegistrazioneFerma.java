package it.architrave.protocollo;

import it.architrave.pratica.NumeroPratica;
import java.time.Instant;
import java.util.Objects;

/**
 * A registration that the register does not take, without subject and persons.
 *
 * @param dal    since when it waits
 * @param motivo what the register said; empty where it was not asked yet
 */
public record RegistrazioneFerma(long id, NumeroPratica pratica, Instant dal, int falliti, String motivo) {

    static RegistrazioneFerma di(Registrazione riga) {
        return new RegistrazioneFerma(Objects.requireNonNull(riga.id()), riga.richiesta().pratica(), riga.richiestaIl(),
                riga.tentativi().falliti(), Objects.requireNonNullElse(riga.tentativi().errore(), ""));
    }
}

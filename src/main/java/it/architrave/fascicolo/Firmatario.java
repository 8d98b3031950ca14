package it.architrave.fascicolo;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A signer as the certificate in the file declares it.
 *
 * @param codiceFiscale from the subject's serial number, where it carries one (ETSI EN 319 412-1)
 * @param firmatoIl     time claimed by the signer's own software
 * @param emittente     who issued the certificate
 * @param integra       the signature verifies with the certificate's key over the content
 */
public record Firmatario(String nome, @Nullable String codiceFiscale, @Nullable Instant firmatoIl,
                         Instant certificatoDal, Instant certificatoAl, String emittente, boolean integra) {
}

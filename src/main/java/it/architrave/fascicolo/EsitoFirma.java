package it.architrave.fascicolo;

import java.util.List;

/**
 * What the signatures of a file say, and whether they are put on the expected content. It is arithmetic, not trust: the
 * certificates are as declared, their issuer and revocation are not yet checked (Reg. UE 910/2014, art. 32).
 *
 * @param formato           CAdES, PAdES, both for a signed PDF in an envelope, or empty when there is no signature
 * @param improntaContenuto SHA-256 of the innermost signed content; for a signed PDF, of the file itself
 * @param corrisponde       the expected content is what all the signatures cover, unaltered
 * @param motivo            why, in words for the reader
 */
public record EsitoFirma(String formato, List<Firmatario> firmatari, String improntaContenuto, boolean corrisponde,
                         String motivo) {

    /** What a screen says beside the names of the signers. */
    public static final String AVVERTENZA =
            "firmatario dichiarato dal certificato, validità del certificato non ancora verificata";

    public EsitoFirma {
        firmatari = List.copyOf(firmatari);
    }
}

package it.architrave.fascicolo;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One signature as the validation found it (Reg. UE 910/2014, art. 32).
 *
 * @param codice sub-indication of EN 319 102-1, empty when there is none
 * @param motivo why, in words for the clerk
 * @param tempi  null when the signer's certificate was not found
 * @param modificata the PDF was changed after this signature in ways that a signature does not need
 */
public record FirmaVerificata(Identita chi, EsitoVerifica esito, String codice, String motivo, @Nullable Tempi tempi,
                              Fiducia fiducia, boolean modificata) {

    private static final Set<String> ALTERATA = Set.of("HASH_FAILURE", "SIG_CRYPTO_FAILURE");

    /** The content, or the signature itself, is not what was signed. */
    public boolean alterata() {
        return esito == EsitoVerifica.NON_VALIDA && ALTERATA.contains(codice);
    }

    /** Signer and issuer as the certificate names them; the fiscal code where it carries one. */
    public record Identita(String nome, @Nullable String codiceFiscale, String emittente) {

        public static final Identita IGNOTA = new Identita("firmatario non identificato", null, "");

        /** From the certificate's DER bytes. */
        public static Identita di(byte[] certificato) {
            return Certificato.identita(certificato);
        }
    }

    /**
     * When it was signed and when the certificate runs.
     *
     * @param dichiarato what the signer's software wrote
     * @param provato    first moment at which the signature provably existed: a time stamp, else the moment of the verification
     */
    public record Tempi(@Nullable Instant dichiarato, Instant provato, Instant certificatoDal, Instant certificatoAl) {

        public boolean certificatoScaduto() {
            return provato.isAfter(certificatoAl);
        }

        public boolean certificatoNonAncoraValido() {
            return provato.isBefore(certificatoDal);
        }
    }

    /**
     * On what the trust rests.
     *
     * @param qualifica QES, AdES-QC… as DSS names it
     * @param lista     country of the trusted list, or where the trusted certificate was found
     * @param servizio  provider and service in the list
     */
    public record Fiducia(String qualifica, String lista, String servizio, Revoca revoca) {

        public boolean ancorata() {
            return !lista.isEmpty();
        }
    }

    /**
     * What is known of the certificate's revocation.
     *
     * @param fonte      OCSP or CRL, empty when nothing was found
     * @param prodotta   when the information was issued
     * @param revocatoIl null when it says that the certificate is good
     */
    public record Revoca(String fonte, @Nullable Instant prodotta, @Nullable Instant prossima, @Nullable Instant revocatoIl,
                         boolean sospeso) {

        public static final Revoca IGNOTA = new Revoca("", null, null, null, false);
    }
}

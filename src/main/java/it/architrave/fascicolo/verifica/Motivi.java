package it.architrave.fascicolo.verifica;

import eu.europa.esig.dss.enumerations.SubIndication;
import org.jspecify.annotations.Nullable;

/** Each sub-indication of EN 319 102-1 in a sentence that a clerk understands. */
final class Motivi {

    static final String VALIDA = "La firma è integra, il certificato è di un emittente riconosciuto e non risulta revocato.";
    static final String SENZA_LISTE = "Nessuna lista di fiducia configurata: la firma è integra, ma non si può dire se il"
            + " certificato è di un emittente riconosciuto.";
    static final String REVOCHE_SPENTE = "Non si sa se il certificato è revocato: il controllo delle revoche in rete non è attivo.";
    static final String MODIFICATA = "Il PDF è stato modificato dopo questa firma, che copre solo la versione precedente.";
    static final String NON_RIUSCITA = "La verifica non è riuscita per un problema tecnico: si può ripetere.";

    private Motivi() {
    }

    /** The compiler sees to it that none is left out. */
    static String di(@Nullable SubIndication codice) {
        if (codice == null) {
            return "La verifica non ha dato una conclusione.";
        }
        return switch (codice) {
            case FORMAT_FAILURE -> "La firma non è nel formato previsto dalle norme europee.";
            case HASH_FAILURE -> "Il documento è stato modificato dopo la firma.";
            case SIG_CRYPTO_FAILURE -> "La firma è alterata: non corrisponde al certificato di chi avrebbe firmato.";
            case REVOKED -> "Il certificato era revocato quando la firma è stata apposta.";
            case EXPIRED -> "La firma è stata apposta dopo la scadenza del certificato.";
            case NOT_YET_VALID -> "La firma risulta apposta prima dell'inizio di validità del certificato.";
            case SIG_CONSTRAINTS_FAILURE -> "La firma non ha tutti gli elementi richiesti dalle regole di verifica.";
            case CHAIN_CONSTRAINTS_FAILURE -> "Il certificato, o quello di chi l'ha emesso, non è adatto a questo uso.";
            case CERTIFICATE_CHAIN_GENERAL_FAILURE -> "Il certificato non si è potuto collegare a un emittente riconosciuto.";
            case CRYPTO_CONSTRAINTS_FAILURE -> "La firma usa un algoritmo che non era più sicuro quando è stata apposta.";
            case POLICY_PROCESSING_ERROR -> "La firma richiama regole proprie che non si sono potute leggere.";
            case SIGNATURE_POLICY_NOT_AVAILABLE -> "La firma richiama regole proprie che non sono disponibili.";
            case TIMESTAMP_ORDER_FAILURE -> "Le marche temporali della firma non sono in ordine di tempo.";
            case NO_SIGNING_CERTIFICATE_FOUND -> "Nel file manca il certificato di chi ha firmato.";
            case NO_CERTIFICATE_CHAIN_FOUND -> "L'emittente del certificato non è tra quelli riconosciuti.";
            case NO_CERTIFICATE_CHAIN_FOUND_NO_POE ->
                    "L'emittente del certificato non è più tra quelli riconosciuti, e non si sa se lo era alla firma.";
            case REVOKED_NO_POE -> "Il certificato è revocato o sospeso, e non risulta che la firma sia precedente.";
            case REVOKED_CA_NO_POE -> "Il certificato dell'emittente è revocato, e non risulta che la firma sia precedente.";
            case OUT_OF_BOUNDS_NOT_REVOKED ->
                    "Il certificato è scaduto senza essere revocato, e non risulta che la firma sia precedente alla scadenza.";
            case OUT_OF_BOUNDS_NO_POE ->
                    "Il certificato è scaduto o non ancora valido, e non risulta che la firma sia del periodo di validità.";
            case REVOCATION_OUT_OF_BOUNDS_NO_POE -> "Chi attesta le revoche ha usato un certificato non più valido.";
            case CRYPTO_CONSTRAINTS_FAILURE_NO_POE ->
                    "La firma usa un algoritmo non più sicuro, e non risulta che sia di quando lo era ancora.";
            case NO_POE -> "Non si può provare quando la firma è stata apposta.";
            case TRY_LATER -> "Non si sa ancora se il certificato è revocato: ripetere la verifica più tardi.";
            case SIGNED_DATA_NOT_FOUND -> "Manca il documento a cui la firma si riferisce.";
        };
    }
}

package it.architrave.fascicolo;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the signatures of a file say: the arithmetic, whether they are put on the expected content, and then the trust, as
 * the last validation found it (Reg. UE 910/2014, art. 32).
 *
 * @param formato           CAdES, PAdES, both for a signed PDF in an envelope, or empty when there is no signature
 * @param improntaContenuto SHA-256 of the innermost signed content; for a signed PDF, of the file itself
 * @param corrisponde       the expected content is what all the signatures cover, unaltered
 * @param motivo            why, in words for the reader
 * @param verifica          the last validation; null before the first, or where there is no signature to validate
 */
public record EsitoFirma(String formato, List<Firmatario> firmatari, String improntaContenuto, boolean corrisponde,
                         String motivo, @Nullable Verifica verifica) {

    /** What a screen says beside the names of the signers before a validation. */
    public static final String AVVERTENZA =
            "firmatario dichiarato dal certificato, validità del certificato non ancora verificata";

    public EsitoFirma {
        firmatari = List.copyOf(firmatari);
    }

    /** As examined, before any validation. */
    public EsitoFirma(String formato, List<Firmatario> firmatari, String improntaContenuto, boolean corrisponde, String motivo) {
        this(formato, firmatari, improntaContenuto, corrisponde, motivo, null);
    }

    EsitoFirma con(Verifica nuova) {
        return new EsitoFirma(formato, firmatari, improntaContenuto, corrisponde, motivo, nuova);
    }

    /** Why that person's signature is as none, with the article; empty if one of theirs may stand. */
    public Optional<String> ostacolo(String codiceFiscale) {
        List<FirmaVerificata> sue = verifica == null ? List.of() : verifica.firme().stream()
                .filter(f -> codiceFiscale.equalsIgnoreCase(f.chi().codiceFiscale())).toList();
        return sue.stream().allMatch(f -> EfficaciaFirma.di(f).impedisce()) ? sue.stream().findFirst()
                .map(f -> f.motivo() + " Per questo " + EfficaciaFirma.di(f).perche() + ".") : Optional.empty();
    }

    /** A signature that shows the content altered, where no particular person had to sign. */
    public Optional<FirmaVerificata> alterata() {
        return verifica == null ? Optional.empty() : verifica.firme().stream().filter(FirmaVerificata::alterata).findFirst();
    }
}

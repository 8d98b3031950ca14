package it.architrave.fascicolo;

import java.io.IOException;
import java.security.cert.CertificateException;
import java.time.Instant;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.cms.Time;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x500.style.IETFUtils;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.bouncycastle.operator.OperatorCreationException;
import org.jspecify.annotations.Nullable;

/** What the signer's certificate declares of the signer (ETSI EN 319 412-1: {@code TINIT-} before the fiscal code). */
final class Certificato {

    // An instance of our own: nothing is registered for the whole machine.
    private static final BouncyCastleProvider CRITTOGRAFIA = new BouncyCastleProvider();
    private static final Pattern FISCALE = Pattern.compile("(?:TINIT-|IT:)([A-Z0-9]{16}|\\d{11})");

    private static final int LUNGHEZZA_NOME = 200;

    private Certificato() {
    }

    static Firmatario firmatario(X509CertificateHolder certificato, SignerInformation firma) {
        X500Name soggetto = certificato.getSubject();
        return new Firmatario(nome(soggetto), codiceFiscale(soggetto), firmatoIl(firma),
                certificato.getNotBefore().toInstant(), certificato.getNotAfter().toInstant(),
                nome(certificato.getIssuer()), integra(certificato, firma));
    }

    /** Signer and issuer of a certificate alone. */
    static FirmaVerificata.Identita identita(byte[] der) {
        try {
            var certificato = new X509CertificateHolder(der);
            return new FirmaVerificata.Identita(nome(certificato.getSubject()), codiceFiscale(certificato.getSubject()),
                    nome(certificato.getIssuer()));
        } catch (IOException e) {
            return FirmaVerificata.Identita.IGNOTA;
        }
    }

    /** The serial number of the subject; older cards keep it in the distinguished name's qualifier. */
    private static @Nullable String codiceFiscale(X500Name soggetto) {
        return Stream.of(BCStyle.SERIALNUMBER, BCStyle.DN_QUALIFIER)
                .map(voce -> FISCALE.matcher(valore(soggetto, voce).toUpperCase(Locale.ROOT)))
                .filter(Matcher::matches).map(m -> m.group(1)).findFirst().orElse(null);
    }

    /** By the key alone: whether the certificate was valid then is told by its dates. */
    private static boolean integra(X509CertificateHolder certificato, SignerInformation firma) {
        try {
            var chiave = new JcaX509CertificateConverter().setProvider(CRITTOGRAFIA).getCertificate(certificato).getPublicKey();
            return firma.verify(new JcaSimpleSignerInfoVerifierBuilder().setProvider(CRITTOGRAFIA).build(chiave));
        } catch (CMSException | OperatorCreationException | CertificateException | RuntimeException e) {
            return false;
        }
    }

    private static @Nullable Instant firmatoIl(SignerInformation firma) {
        var firmati = firma.getSignedAttributes();
        var momento = firmati == null ? null : firmati.get(CMSAttributes.signingTime);
        return momento == null || momento.getAttrValues().size() == 0 ? null
                : Time.getInstance(momento.getAttrValues().getObjectAt(0)).getDate().toInstant();
    }

    private static String nome(X500Name chi) {
        String comune = valore(chi, BCStyle.CN);
        String persona = (valore(chi, BCStyle.GIVENNAME) + " " + valore(chi, BCStyle.SURNAME)).strip();
        String organizzazione = valore(chi, BCStyle.O);
        String nome = !comune.isEmpty() ? comune : !persona.isEmpty() ? persona : organizzazione;
        return nome.isEmpty() ? "senza nome" : nome.substring(0, Math.min(nome.length(), LUNGHEZZA_NOME));
    }

    private static String valore(X500Name chi, ASN1ObjectIdentifier voce) {
        var trovati = chi.getRDNs(voce);
        return trovati.length == 0 ? "" : IETFUtils.valueToString(trovati[0].getFirst().getValue()).replace("\\", "")
                .replaceAll("[\\p{Cc}\\p{Cf}]", "").strip();
    }
}

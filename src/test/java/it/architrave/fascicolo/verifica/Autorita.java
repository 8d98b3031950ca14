package it.architrave.fascicolo.verifica;

import it.architrave.fascicolo.ChiaviDiProva;
import java.math.BigInteger;
import java.security.KeyPair;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.AccessDescription;
import org.bouncycastle.asn1.x509.AuthorityInformationAccess;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.CRLDistPoint;
import org.bouncycastle.asn1.x509.CRLReason;
import org.bouncycastle.asn1.x509.DistributionPoint;
import org.bouncycastle.asn1.x509.DistributionPointName;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509ExtensionUtils;
import org.bouncycastle.cert.jcajce.JcaX509v2CRLBuilder;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.cert.ocsp.BasicOCSPRespBuilder;
import org.bouncycastle.cert.ocsp.CertificateStatus;
import org.bouncycastle.cert.ocsp.OCSPReq;
import org.bouncycastle.cert.ocsp.OCSPResp;
import org.bouncycastle.cert.ocsp.OCSPRespBuilder;
import org.bouncycastle.cert.ocsp.RespID;
import org.bouncycastle.cert.ocsp.RevokedStatus;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.jspecify.annotations.Nullable;

/** A certification authority made for the tests: a root, an issuer below it, what it issued and what it took back. */
final class Autorita {

    /** A certificate with its key. */
    record Chiave(KeyPair chiavi, X509Certificate certificato) {
    }

    private static final Instant NASCITA = Instant.parse("2024-01-01T00:00:00Z");
    private static long seriale = 1000;

    final Chiave radice;
    final Chiave emittente;
    private final Map<BigInteger, Date> revocati = new HashMap<>();
    private final Map<BigInteger, Integer> ragioni = new HashMap<>();
    /** Base of the addresses in the certificates; empty for none. */
    private final String indirizzo;

    Autorita(String indirizzo) {
        this.indirizzo = indirizzo;
        KeyPair chiaviRadice = ChiaviDiProva.altre();
        radice = new Chiave(chiaviRadice, certificato("CN=Radice di prova,O=Prova,C=IT", chiaviRadice, null,
                NASCITA, NASCITA.plus(Duration.ofDays(7300)), true));
        KeyPair chiaviEmittente = ChiaviDiProva.altre();
        emittente = new Chiave(chiaviEmittente, certificato("CN=Emittente di prova,O=Prova,C=IT", chiaviEmittente, radice,
                NASCITA, NASCITA.plus(Duration.ofDays(3650)), true));
    }

    Chiave rilascia(String nome, String codiceFiscale) {
        return rilascia(nome, codiceFiscale, NASCITA, NASCITA.plus(Duration.ofDays(2000)));
    }

    Chiave rilascia(String nome, String codiceFiscale, Instant dal, Instant al) {
        KeyPair chiavi = ChiaviDiProva.altre();
        return new Chiave(chiavi, certificato("CN=" + nome + ",SERIALNUMBER=TINIT-" + codiceFiscale + ",C=IT", chiavi,
                emittente, dal, al, false));
    }

    void revoca(Chiave chiave, Instant quando, int ragione) {
        revocati.put(chiave.certificato().getSerialNumber(), Date.from(quando));
        ragioni.put(chiave.certificato().getSerialNumber(), ragione);
    }

    byte[] crl(boolean dellaRadice, Instant ora) {
        try {
            Chiave chi = dellaRadice ? radice : emittente;
            var crl = new JcaX509v2CRLBuilder(chi.certificato(), Date.from(ora.minusSeconds(60)));
            crl.setNextUpdate(Date.from(ora.plus(Duration.ofDays(2))));
            if (!dellaRadice) {
                revocati.forEach((numero, quando) -> crl.addCRLEntry(numero, quando, ragioni.getOrDefault(numero, 1)));
            }
            crl.addExtension(Extension.authorityKeyIdentifier, false,
                    new JcaX509ExtensionUtils().createAuthorityKeyIdentifier(chi.certificato()));
            return crl.build(new JcaContentSignerBuilder("SHA256withRSA").build(chi.chiavi().getPrivate())).getEncoded();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    byte[] ocsp(byte[] richiesta, Instant ora) {
        try {
            var id = new OCSPReq(richiesta).getRequestList()[0].getCertID();
            var risposta = new BasicOCSPRespBuilder(new RespID(X500Name.getInstance(
                    emittente.certificato().getSubjectX500Principal().getEncoded())));
            Date revocato = revocati.get(id.getSerialNumber());
            risposta.addResponse(id, revocato == null ? CertificateStatus.GOOD
                            : new RevokedStatus(revocato, ragioni.getOrDefault(id.getSerialNumber(), CRLReason.keyCompromise)),
                    Date.from(ora.minusSeconds(30)), Date.from(ora.plus(Duration.ofHours(12))), null);
            var firmata = risposta.build(new JcaContentSignerBuilder("SHA256withRSA").build(emittente.chiavi().getPrivate()),
                    new X509CertificateHolder[] {new X509CertificateHolder(emittente.certificato().getEncoded())},
                    Date.from(ora));
            OCSPResp intera = new OCSPRespBuilder().build(OCSPRespBuilder.SUCCESSFUL, firmata);
            return intera.getEncoded();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    List<X509Certificate> catena(Chiave chi) {
        List<X509Certificate> catena = new ArrayList<>(List.of(chi.certificato(), emittente.certificato()));
        catena.add(radice.certificato());
        return catena;
    }

    private X509Certificate certificato(String soggetto, KeyPair chiavi, @Nullable Chiave da,
                                        Instant dal, Instant al, boolean autorita) {
        try {
            X500Name nome = new X500Name(soggetto);
            X500Name chi = da == null ? nome : X500Name.getInstance(da.certificato().getSubjectX500Principal().getEncoded());
            var utilita = new JcaX509ExtensionUtils();
            var certificato = new JcaX509v3CertificateBuilder(chi, BigInteger.valueOf(seriale++), Date.from(dal), Date.from(al),
                    nome, chiavi.getPublic());
            certificato.addExtension(Extension.basicConstraints, true, new BasicConstraints(autorita));
            certificato.addExtension(Extension.keyUsage, true, new KeyUsage(autorita
                    ? KeyUsage.keyCertSign | KeyUsage.cRLSign | KeyUsage.digitalSignature : KeyUsage.nonRepudiation));
            certificato.addExtension(Extension.subjectKeyIdentifier, false,
                    utilita.createSubjectKeyIdentifier(chiavi.getPublic()));
            certificato.addExtension(Extension.authorityKeyIdentifier, false,
                    utilita.createAuthorityKeyIdentifier(da == null ? chiavi.getPublic() : da.chiavi().getPublic()));
            if (autorita && da != null) {
                certificato.addExtension(Extension.extendedKeyUsage, false, new ExtendedKeyUsage(KeyPurposeId.id_kp_OCSPSigning));
            }
            if (!indirizzo.isEmpty() && da != null) {
                indirizzi(certificato, autorita);
            }
            KeyPair firma = da == null ? chiavi : da.chiavi();
            return new JcaX509CertificateConverter().getCertificate(certificato.build(
                    new JcaContentSignerBuilder("SHA256withRSA").build(firma.getPrivate())));
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private void indirizzi(JcaX509v3CertificateBuilder certificato, boolean autorita) throws java.io.IOException {
        var crl = new GeneralName(GeneralName.uniformResourceIdentifier, indirizzo + (autorita ? "/radice.crl" : "/emittente.crl"));
        certificato.addExtension(Extension.cRLDistributionPoints, false, new CRLDistPoint(new DistributionPoint[] {
                new DistributionPoint(new DistributionPointName(new GeneralNames(crl)), null, null)}));
        if (!autorita) {
            certificato.addExtension(Extension.authorityInfoAccess, false, new AuthorityInformationAccess(
                    new AccessDescription[] {new AccessDescription(AccessDescription.id_ad_ocsp,
                            new GeneralName(GeneralName.uniformResourceIdentifier, indirizzo + "/ocsp"))}));
        }
    }
}

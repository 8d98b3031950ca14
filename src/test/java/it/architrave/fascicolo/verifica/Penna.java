package it.architrave.fascicolo.verifica;

import eu.europa.esig.dss.alert.SilentOnStatusAlert;
import eu.europa.esig.dss.cades.CAdESSignatureParameters;
import eu.europa.esig.dss.cades.signature.CAdESService;
import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.enumerations.EncryptionAlgorithm;
import eu.europa.esig.dss.enumerations.SignatureAlgorithm;
import eu.europa.esig.dss.enumerations.SignatureLevel;
import eu.europa.esig.dss.enumerations.SignaturePackaging;
import eu.europa.esig.dss.model.DSSDocument;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.model.SignatureValue;
import eu.europa.esig.dss.model.ToBeSigned;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.pades.PAdESSignatureParameters;
import eu.europa.esig.dss.pades.signature.PAdESService;
import eu.europa.esig.dss.spi.DSSUtils;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import java.security.Signature;
import java.time.Instant;
import java.util.Date;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoGeneratorBuilder;

/** Signs as the desktops of the professions do: CAdES-B and PAdES-B, by the library itself. */
final class Penna {

    private final Autorita autorita;
    private final Autorita.Chiave chi;
    private final Instant quando;
    private final DigestAlgorithm digest;

    Penna(Autorita autorita, Autorita.Chiave chi, Instant quando) {
        this(autorita, chi, quando, DigestAlgorithm.SHA256);
    }

    Penna(Autorita autorita, Autorita.Chiave chi, Instant quando, DigestAlgorithm digest) {
        this.autorita = autorita;
        this.chi = chi;
        this.quando = quando;
        this.digest = digest;
    }

    /** On an envelope of others it adds a signer beside them. */
    byte[] busta(byte[] contenuto) {
        var parametri = new CAdESSignatureParameters();
        parametri.setSignatureLevel(SignatureLevel.CAdES_BASELINE_B);
        parametri.setSignaturePackaging(SignaturePackaging.ENVELOPING);
        prepara(parametri);
        var servizio = new CAdESService(verificatore());
        var documento = new InMemoryDocument(contenuto, "documento");
        return ottetti(servizio.signDocument(documento, parametri, firma(servizio.getDataToSign(documento, parametri))));
    }

    byte[] pdf(byte[] originale) {
        var parametri = new PAdESSignatureParameters();
        parametri.setSignatureLevel(SignatureLevel.PAdES_BASELINE_B);
        prepara(parametri);
        var servizio = new PAdESService(verificatore());
        var documento = new InMemoryDocument(originale, "documento.pdf");
        return ottetti(servizio.signDocument(documento, parametri, firma(servizio.getDataToSign(documento, parametri))));
    }

    private void prepara(CAdESSignatureParameters parametri) {
        parametri.setDigestAlgorithm(digest);
        parametri.setSigningCertificate(new CertificateToken(chi.certificato()));
        parametri.setCertificateChain(autorita.catena(chi).stream().map(CertificateToken::new).toList());
        parametri.bLevel().setSigningDate(Date.from(quando));
    }

    private SignatureValue firma(ToBeSigned dati) {
        try {
            Signature firma = Signature.getInstance(digest.getJavaName().replace("-", "") + "withRSA");
            firma.initSign(chi.chiavi().getPrivate());
            firma.update(dati.getBytes());
            return new SignatureValue(SignatureAlgorithm.getAlgorithm(
                    EncryptionAlgorithm.RSA, digest), firma.sign());
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** Plain CMS, by another library: an envelope around whatever comes, envelopes too. */
    byte[] altraBusta(byte[] contenuto) {
        try {
            var generatore = new CMSSignedDataGenerator();
            generatore.addSignerInfoGenerator(new JcaSimpleSignerInfoGeneratorBuilder()
                    .build("SHA256withRSA", chi.chiavi().getPrivate(), chi.certificato()));
            generatore.addCertificates(new JcaCertStore(autorita.catena(chi)));
            return generatore.generate(new CMSProcessableByteArray(contenuto), true).getEncoded();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** Signs also what nobody should sign with. */
    private static CommonCertificateVerifier verificatore() {
        var verificatore = new CommonCertificateVerifier();
        verificatore.setAlertOnExpiredCertificate(new SilentOnStatusAlert());
        verificatore.setAlertOnNotYetValidCertificate(new SilentOnStatusAlert());
        return verificatore;
    }

    private static byte[] ottetti(DSSDocument documento) {
        return DSSUtils.toByteArray(documento);
    }
}

package it.architrave.fascicolo;

import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.security.KeyPair;
import java.time.Instant;
import java.util.Base64;
import java.util.Calendar;
import java.util.Date;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** A signer for the tests, with a certificate of its own making. */
final class Firmatore {

    private final KeyPair chiavi;
    private final X509CertificateHolder certificato;

    Firmatore(String soggetto) {
        try {
            chiavi = ChiaviDiProva.altre();
            Date dal = Date.from(Instant.parse("2026-01-01T00:00:00Z"));
            Date al = Date.from(Instant.parse("2029-01-01T00:00:00Z"));
            certificato = new JcaX509v3CertificateBuilder(new X500Name("CN=Ente di prova,C=IT"), BigInteger.TEN, dal, al,
                    new X500Name(soggetto), chiavi.getPublic())
                    .build(new JcaContentSignerBuilder("SHA256withRSA").build(chiavi.getPrivate()));
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** CAdES: the content inside. */
    byte[] busta(byte[] contenuto) {
        return cms(contenuto, true);
    }

    /** The same as some desktops write it. */
    byte[] bustaPem(byte[] contenuto) {
        return ("-----BEGIN PKCS7-----\n" + Base64.getMimeEncoder().encodeToString(busta(contenuto))
                + "\n-----END PKCS7-----\n").getBytes(java.nio.charset.StandardCharsets.US_ASCII);
    }

    byte[] staccata(byte[] contenuto) {
        return cms(contenuto, false);
    }

    /** PAdES, as an incremental revision. */
    byte[] pdf(byte[] originale) {
        return pdf(originale, false);
    }

    /** A revision that also puts another page in. */
    byte[] pdfConPaginaInPiu(byte[] originale) {
        return pdf(originale, true);
    }

    private byte[] pdf(byte[] originale, boolean paginaInPiu) {
        try (PDDocument documento = Loader.loadPDF(originale); var fuori = new ByteArrayOutputStream()) {
            if (paginaInPiu) {
                documento.addPage(new PDPage());
                documento.getPages().getCOSObject().setNeedToBeUpdated(true);
                documento.getPage(1).getCOSObject().setNeedToBeUpdated(true);
            }
            PDSignature firma = new PDSignature();
            firma.setFilter(PDSignature.FILTER_ADOBE_PPKLITE);
            firma.setSubFilter(PDSignature.SUBFILTER_ETSI_CADES_DETACHED);
            firma.setSignDate(Calendar.getInstance());
            documento.addSignature(firma, dati -> staccata(dati.readAllBytes()));
            documento.saveIncremental(fuori);
            return fuori.toByteArray();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private byte[] cms(byte[] contenuto, boolean dentro) {
        try {
            var generatore = new CMSSignedDataGenerator();
            generatore.addSignerInfoGenerator(new JcaSimpleSignerInfoGeneratorBuilder()
                    .build("SHA256withRSA", chiavi.getPrivate(), certificato));
            generatore.addCertificates(new JcaCertStore(List.of(certificato)));
            return generatore.generate(new CMSProcessableByteArray(contenuto), dentro).getEncoded();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}

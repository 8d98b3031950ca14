package it.architrave.fascicolo;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSSignedDataParser;
import org.bouncycastle.cms.CMSTypedStream;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.bc.BcDigestCalculatorProvider;
import org.bouncycastle.util.Selector;
import org.bouncycastle.util.Store;

/** Signers of CMS signed data (RFC 5652), with the content inside or apart; the content is streamed. */
final class FirmeCms {

    static final int MASSIMO_FIRMATARI = 50;

    private FirmeCms() {
    }

    /** Opens an envelope: the content goes to {@code contenuto}, at most {@code massimo} bytes of it. */
    static List<Firmatario> apriBusta(Path busta, Path contenuto, long massimo) throws FirmaIllegibile {
        try (InputStream der = BustaFirmata.apri(busta); OutputStream fuori = Files.newOutputStream(contenuto)) {
            var cms = new CMSSignedDataParser(new BcDigestCalculatorProvider(), der);
            if (cms.getSignedContent() == null) {
                throw new FirmaIllegibile("La busta contiene la firma ma non il documento firmato: serve il file .p7m completo.");
            }
            copia(cms.getSignedContent().getContentStream(), fuori, massimo);
            return firmatari(cms);
        } catch (CMSException | IOException | OperatorCreationException | RuntimeException e) {
            throw new FirmaIllegibile("La busta firmata è danneggiata e non si può aprire.", e);
        }
    }

    /** A signature kept apart from the bytes it signs. */
    static List<Firmatario> staccata(InputStream firmato, byte[] firma) throws FirmaIllegibile {
        try {
            var cms = new CMSSignedDataParser(new BcDigestCalculatorProvider(), new CMSTypedStream(firmato),
                    new ByteArrayInputStream(firma));
            cms.getSignedContent().drain();
            return firmatari(cms);
        } catch (CMSException | IOException | OperatorCreationException | RuntimeException e) {
            throw new FirmaIllegibile("La firma dentro il PDF è danneggiata o di un tipo non riconosciuto.", e);
        }
    }

    private static List<Firmatario> firmatari(CMSSignedDataParser cms)
            throws CMSException, OperatorCreationException, FirmaIllegibile {
        List<Firmatario> firmatari = new ArrayList<>();
        // The certificates come before the signers in the stream: the order of reading is theirs.
        Store<X509CertificateHolder> certificati = certificati(cms);
        for (SignerInformation firma : cms.getSignerInfos().getSigners()) {
            if (firmatari.size() == MASSIMO_FIRMATARI) {
                throw new FirmaIllegibile("Il file porta più di " + MASSIMO_FIRMATARI + " firme.");
            }
            firmatari.add(Certificato.firmatario(certificato(certificati, firma), firma));
        }
        return firmatari;
    }

    @SuppressWarnings("unchecked")
    private static X509CertificateHolder certificato(Store<X509CertificateHolder> certificati, SignerInformation firma)
            throws FirmaIllegibile {
        return certificati.getMatches((Selector<X509CertificateHolder>) firma.getSID()).stream().findFirst().orElseThrow(
                () -> new FirmaIllegibile("La firma non porta con sé il certificato di chi ha firmato."));
    }

    @SuppressWarnings("unchecked")
    private static Store<X509CertificateHolder> certificati(CMSSignedDataParser cms) throws CMSException {
        return cms.getCertificates();
    }

    private static void copia(InputStream da, OutputStream a, long massimo) throws IOException, FirmaIllegibile {
        byte[] pezzo = new byte[64 * 1024];
        long totale = 0;
        for (int letti = da.read(pezzo); letti >= 0; letti = da.read(pezzo)) {
            totale += letti;
            if (totale > massimo) {
                throw new FirmaIllegibile("Il documento dentro la busta supera la dimensione massima di "
                        + Dimensione.inParole(massimo) + ".");
            }
            a.write(pezzo, 0, letti);
        }
    }
}

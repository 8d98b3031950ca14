package it.architrave.fascicolo.verifica;

import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.enumerations.RevocationOrigin;
import eu.europa.esig.dss.model.DSSException;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.spi.CertificateExtensionsUtils;
import eu.europa.esig.dss.spi.DSSRevocationUtils;
import eu.europa.esig.dss.spi.x509.revocation.ocsp.OCSPSource;
import eu.europa.esig.dss.spi.x509.revocation.ocsp.OCSPToken;
import java.io.IOException;
import org.bouncycastle.cert.ocsp.BasicOCSPResp;
import org.bouncycastle.cert.ocsp.OCSPException;
import org.bouncycastle.cert.ocsp.OCSPReqBuilder;
import org.bouncycastle.cert.ocsp.OCSPResp;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The state of one certificate, asked at the address in it (RFC 6960). */
final class OcspInRete implements OCSPSource {

    private static final Logger REGISTRO = LoggerFactory.getLogger(OcspInRete.class);
    private static final int MASSIMI_INDIRIZZI = 2;

    private final transient ReteProtetta rete;

    OcspInRete(ReteProtetta rete) {
        this.rete = rete;
    }

    @Override
    public @Nullable OCSPToken getRevocationToken(CertificateToken certificato, CertificateToken emittente) {
        return CertificateExtensionsUtils.getOCSPAccessUrls(certificato).stream().limit(MASSIMI_INDIRIZZI)
                .map(indirizzo -> risposta(indirizzo, certificato, emittente)).filter(r -> r != null).findFirst().orElse(null);
    }

    private @Nullable OCSPToken risposta(String indirizzo, CertificateToken certificato, CertificateToken emittente) {
        try {
            // The answers that most authorities have ready are for this digest (RFC 5019).
            var id = DSSRevocationUtils.getOCSPCertificateID(certificato, emittente, DigestAlgorithm.SHA1);
            byte[] domanda = new OCSPReqBuilder().addRequest(id).build().getEncoded();
            var risposta = new OCSPResp(rete.chiedi(indirizzo, domanda, "application/ocsp-request"));
            if (risposta.getStatus() != OCSPResp.SUCCESSFUL || !(risposta.getResponseObject() instanceof BasicOCSPResp dati)) {
                return null;
            }
            var ultima = DSSRevocationUtils.getLatestSingleResponse(dati, certificato, emittente);
            if (ultima == null) {
                return null;
            }
            var stato = new OCSPToken(dati, ultima, certificato, emittente);
            stato.setExternalOrigin(RevocationOrigin.EXTERNAL);
            stato.setSourceURL(indirizzo);
            return stato;
        } catch (IOException | OCSPException | DSSException | IllegalArgumentException e) {
            REGISTRO.info("Stato del certificato non ottenuto: {}", e.toString());
            return null;
        }
    }
}

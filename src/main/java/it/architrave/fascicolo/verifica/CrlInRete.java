package it.architrave.fascicolo.verifica;

import eu.europa.esig.dss.crl.CRLUtils;
import eu.europa.esig.dss.enumerations.RevocationOrigin;
import eu.europa.esig.dss.model.DSSException;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.spi.CertificateExtensionsUtils;
import eu.europa.esig.dss.spi.x509.revocation.crl.CRLSource;
import eu.europa.esig.dss.spi.x509.revocation.crl.CRLToken;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Revocation lists at the addresses in the certificate (RFC 5280, 4.2.1.13). */
final class CrlInRete implements CRLSource {

    private static final Logger REGISTRO = LoggerFactory.getLogger(CrlInRete.class);
    private static final int MASSIMI_INDIRIZZI = 3;

    private final transient ReteProtetta rete;

    CrlInRete(ReteProtetta rete) {
        this.rete = rete;
    }

    @Override
    public @Nullable CRLToken getRevocationToken(CertificateToken certificato, CertificateToken emittente) {
        return CertificateExtensionsUtils.getCRLAccessUrls(certificato).stream().limit(MASSIMI_INDIRIZZI)
                .map(indirizzo -> lista(indirizzo, certificato, emittente)).filter(lista -> lista != null).findFirst().orElse(null);
    }

    private @Nullable CRLToken lista(String indirizzo, CertificateToken certificato, CertificateToken emittente) {
        try {
            var lista = new CRLToken(certificato,
                    CRLUtils.buildCRLValidity(CRLUtils.buildCRLBinary(rete.prendi(indirizzo)), emittente));
            lista.setExternalOrigin(RevocationOrigin.EXTERNAL);
            lista.setSourceURL(indirizzo);
            return lista.isValid() ? lista : null;
        } catch (IOException | DSSException | IllegalArgumentException e) {
            REGISTRO.info("Lista di revoca non ottenuta: {}", e.toString());
            return null;
        }
    }
}

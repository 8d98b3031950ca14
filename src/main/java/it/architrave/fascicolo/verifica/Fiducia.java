package it.architrave.fascicolo.verifica;

import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.spi.DSSUtils;
import eu.europa.esig.dss.spi.validation.CertificateVerifier;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import eu.europa.esig.dss.spi.x509.CertificateSource;
import eu.europa.esig.dss.spi.x509.CommonTrustedCertificateSource;
import eu.europa.esig.dss.spi.x509.aia.DefaultAIASource;
import it.architrave.fascicolo.FirmeProperties;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Whom a validation trusts and where it may ask, as configured; as delivered nobody and nowhere. */
@Component
class Fiducia {

    private final FirmeProperties impostazioni;
    private final ReteProtetta rete;
    private final ListeDiFiducia liste;

    Fiducia(FirmeProperties impostazioni, ReteProtetta rete, ListeDiFiducia liste) {
        this.impostazioni = impostazioni;
        this.rete = rete;
        this.liste = liste;
    }

    /** One for each validation: it gathers what that validation meets. */
    CertificateVerifier verificatore() {
        // Nothing is asked anywhere unless it is set below.
        var verificatore = new CommonCertificateVerifier(true);
        List<CertificateSource> fonti = new ArrayList<>();
        Path cartella = impostazioni.certificati();
        if (cartella != null) {
            fonti.add(cartella(cartella));
        }
        if (impostazioni.listeFiducia().configurate()) {
            fonti.add(liste.emittenti());
        }
        verificatore.setTrustedCertSources(fonti.toArray(CertificateSource[]::new));
        if (impostazioni.revoche() == FirmeProperties.Revoche.RETE) {
            verificatore.setOcspSource(new OcspInRete(rete));
            verificatore.setCrlSource(new CrlInRete(rete));
            verificatore.setAIASource(new DefaultAIASource(new CaricatoreProtetto(rete)));
        }
        return verificatore;
    }

    /** Every certificate of a folder, DER or PEM; read each time, so that a new one counts at once. */
    static CommonTrustedCertificateSource cartella(Path cartella) {
        var fonte = new CommonTrustedCertificateSource();
        try (Stream<Path> file = Files.list(cartella)) {
            for (Path uno : file.filter(f -> f.getFileName().toString().matches("(?i).+\\.(cer|crt|pem|der)")).sorted().toList()) {
                fonte.addCertificate(certificato(uno));
            }
            return fonte;
        } catch (IOException e) {
            throw new UncheckedIOException("La cartella dei certificati fidati «" + cartella + "» non si può leggere.", e);
        }
    }

    private static CertificateToken certificato(Path file) throws IOException {
        try (InputStream dentro = Files.newInputStream(file)) {
            return DSSUtils.loadCertificate(dentro);
        }
    }
}

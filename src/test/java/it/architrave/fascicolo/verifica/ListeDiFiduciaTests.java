package it.architrave.fascicolo.verifica;

import static org.assertj.core.api.Assertions.assertThat;

import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.enumerations.SignatureAlgorithm;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.model.SignatureValue;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.spi.DSSUtils;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import eu.europa.esig.dss.xades.signature.XAdESService;
import eu.europa.esig.dss.xades.tsl.TrustedListV5SignatureParametersBuilder;
import it.architrave.fascicolo.EsitoVerifica;
import it.architrave.fascicolo.FirmaVerificata;
import it.architrave.fascicolo.FirmeProperties;
import it.architrave.fascicolo.Strato;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.Signature;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.unit.DataSize;

/** A trusted list of our own making, signed by a key of the tests. */
class ListeDiFiduciaTests {

    private static final Instant ORA = Clock.systemUTC().instant().truncatedTo(ChronoUnit.SECONDS);
    private static final byte[] TESTO = "Relazione".getBytes(StandardCharsets.UTF_8);

    @TempDir
    private Path dati;
    private SportelloDiProva sportello;
    private Autorita gestore;

    @BeforeEach
    void apre() throws Exception {
        sportello = new SportelloDiProva(ORA);
        gestore = new Autorita("");
        Files.write(Files.createDirectory(dati.resolve("firmatari")).resolve("gestore.cer"),
                gestore.emittente.certificato().getEncoded());
    }

    @AfterEach
    void chiude() {
        sportello.close();
    }

    @Test
    void lEmittenteDellaListaFirmataERiconosciutoAncheDopoUnRiavvio() throws Exception {
        sportello.espone("/tl.xml", firmata(lista(ORA.plus(Duration.ofDays(30)))));
        liste().aggiorna();
        sportello.espone("/tl.xml", new byte[0]);
        FirmaVerificata firma = firma(liste());
        assertThat(firma.esito()).as(firma.toString()).isEqualTo(EsitoVerifica.VALIDA);
        assertThat(firma.fiducia().lista()).isEqualTo("IT");
        assertThat(firma.fiducia().servizio()).contains("Prestatore di prova", "Servizio di prova");
    }

    @Test
    void laListaNonFirmataOAlterataOScadutaNonECreduta() throws Exception {
        byte[] buona = firmata(lista(ORA.plus(Duration.ofDays(30))));
        byte[] alterata = new String(buona, StandardCharsets.UTF_8).replace("Servizio di prova", "Servizio di altri")
                .getBytes(StandardCharsets.UTF_8);
        for (byte[] cattiva : List.of(lista(ORA.plus(Duration.ofDays(30))), alterata, firmata(lista(ORA.minus(Duration.ofDays(1)))))) {
            sportello.espone("/tl.xml", cattiva);
            ListeDiFiducia liste = liste();
            liste.aggiorna();
            assertThat(liste.emittenti().getCertificates()).isEmpty();
            assertThat(firma(liste).esito()).isEqualTo(EsitoVerifica.INDETERMINATA);
        }
    }

    private FirmaVerificata firma(ListeDiFiducia liste) throws Exception {
        var rossi = sportello.autorita().rilascia("ROSSI MARIO", "RSSMRA80A01D612X");
        byte[] busta = new Penna(sportello.autorita(), rossi, ORA.minusSeconds(60)).busta(TESTO);
        Strato strato = new Strato(Files.write(dati.resolve("x.p7m"), busta), Files.write(dati.resolve("x"), TESTO));
        var rete = new ReteProtetta(impostazioni());
        return new VerificatoreDss(new PoliticaDiVerifica(), new Fiducia(impostazioni(), rete, liste), impostazioni())
                .verifica(List.of(strato), ORA).firme().get(0);
    }

    private ListeDiFiducia liste() {
        return new ListeDiFiducia(impostazioni(), new ReteProtetta(impostazioni()), dati, Clock.systemUTC());
    }

    private FirmeProperties impostazioni() {
        return new FirmeProperties(new FirmeProperties.ListeFiducia(null, List.of(URI.create(sportello.indirizzo() + "/tl.xml")),
                dati.resolve("firmatari"), Duration.ofHours(12)), null, FirmeProperties.Revoche.RETE, Duration.ofHours(24),
                new FirmeProperties.Rete(Duration.ofSeconds(10), DataSize.ofMegabytes(1), true));
    }

    private byte[] firmata(byte[] lista) throws Exception {
        var documento = new InMemoryDocument(lista, "tl.xml");
        var certificato = new CertificateToken(gestore.emittente.certificato());
        var costruttore = new TrustedListV5SignatureParametersBuilder(certificato, documento);
        costruttore.setDigestAlgorithm(DigestAlgorithm.SHA256);
        var parametri = costruttore.build();
        parametri.bLevel().setSigningDate(Date.from(ORA.minusSeconds(60)));
        var servizio = new XAdESService(new CommonCertificateVerifier());
        Signature firma = Signature.getInstance("SHA256withRSA");
        firma.initSign(gestore.emittente.chiavi().getPrivate());
        firma.update(servizio.getDataToSign(documento, parametri).getBytes());
        return DSSUtils.toByteArray(servizio.signDocument(documento, parametri,
                new SignatureValue(SignatureAlgorithm.RSA_SHA256, firma.sign())));
    }

    private byte[] lista(Instant prossima) throws Exception {
        String certificato = Base64.getEncoder().encodeToString(sportello.autorita().radice.certificato().getEncoded());
        String indirizzo = """
                <PostalAddresses><PostalAddress xml:lang="en"><StreetAddress>Via 1</StreetAddress><Locality>Firenze</Locality>\
                <CountryName>IT</CountryName></PostalAddress></PostalAddresses>\
                <ElectronicAddress><URI xml:lang="en">mailto:x@example.it</URI></ElectronicAddress>""";
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <TrustServiceStatusList xmlns="http://uri.etsi.org/02231/v2#" Id="tl" TSLTag="http://uri.etsi.org/19612/TSLTag">\
                <SchemeInformation><TSLVersionIdentifier>5</TSLVersionIdentifier><TSLSequenceNumber>1</TSLSequenceNumber>\
                <TSLType>http://uri.etsi.org/TrstSvc/TrustedList/TSLType/EUgeneric</TSLType>\
                <SchemeOperatorName><Name xml:lang="en">Gestore</Name></SchemeOperatorName>\
                <SchemeOperatorAddress>%1$s</SchemeOperatorAddress>\
                <SchemeName><Name xml:lang="en">IT:Lista di prova</Name></SchemeName>\
                <SchemeInformationURI><URI xml:lang="en">http://example.it/</URI></SchemeInformationURI>\
                <StatusDeterminationApproach>http://uri.etsi.org/TrstSvc/TrustedList/StatusDetn/EUappropriate</StatusDeterminationApproach>\
                <SchemeTypeCommunityRules><URI xml:lang="en">http://uri.etsi.org/TrstSvc/TrustedList/schemerules/IT</URI></SchemeTypeCommunityRules>\
                <SchemeTerritory>IT</SchemeTerritory>\
                <PolicyOrLegalNotice><TSLLegalNotice xml:lang="en">Prova</TSLLegalNotice></PolicyOrLegalNotice>\
                <HistoricalInformationPeriod>65535</HistoricalInformationPeriod>\
                <ListIssueDateTime>%2$s</ListIssueDateTime><NextUpdate><dateTime>%3$s</dateTime></NextUpdate></SchemeInformation>\
                <TrustServiceProviderList><TrustServiceProvider><TSPInformation>\
                <TSPName><Name xml:lang="en">Prestatore di prova</Name></TSPName>\
                <TSPTradeName><Name xml:lang="en">VATIT-00000000000</Name></TSPTradeName><TSPAddress>%1$s</TSPAddress>\
                <TSPInformationURI><URI xml:lang="en">http://example.it/</URI></TSPInformationURI></TSPInformation>\
                <TSPServices><TSPService><ServiceInformation>\
                <ServiceTypeIdentifier>http://uri.etsi.org/TrstSvc/Svctype/CA/QC</ServiceTypeIdentifier>\
                <ServiceName><Name xml:lang="en">Servizio di prova</Name></ServiceName>\
                <ServiceDigitalIdentity><DigitalId><X509Certificate>%4$s</X509Certificate></DigitalId></ServiceDigitalIdentity>\
                <ServiceStatus>http://uri.etsi.org/TrstSvc/TrustedList/Svcstatus/granted</ServiceStatus>\
                <StatusStartingTime>2024-01-01T00:00:00Z</StatusStartingTime></ServiceInformation></TSPService></TSPServices>\
                </TrustServiceProvider></TrustServiceProviderList></TrustServiceStatusList>
                """.formatted(indirizzo, ORA.minus(Duration.ofDays(10)), prossima, certificato).getBytes(StandardCharsets.UTF_8);
    }
}

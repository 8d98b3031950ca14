package it.architrave.fascicolo.verifica;

import static org.assertj.core.api.Assertions.assertThat;

import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import it.architrave.fascicolo.EfficaciaFirma;
import it.architrave.fascicolo.EsitoVerifica;
import it.architrave.fascicolo.FirmaVerificata;
import it.architrave.fascicolo.FirmeProperties;
import it.architrave.fascicolo.FirmeProperties.Revoche;
import it.architrave.fascicolo.Strato;
import it.architrave.fascicolo.Verificatore.Referto;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.unit.DataSize;

/** Outcomes against an authority of our own, whose revocation is served over loopback. */
class VerificatoreDssTests {

    private static final Instant ORA = Instant.parse("2026-11-22T10:00:00Z");
    private static final byte[] TESTO = "Relazione asseverata".getBytes(StandardCharsets.UTF_8);

    @TempDir
    private static Path cartella;
    private static SportelloDiProva sportello;
    private static Autorita autorita;
    private static Autorita.Chiave rossi;
    private static Autorita.Chiave bianchi;
    @TempDir
    private Path dati;

    @BeforeAll
    static void apre() throws Exception {
        sportello = new SportelloDiProva(ORA);
        autorita = sportello.autorita();
        rossi = autorita.rilascia("ROSSI MARIO", "RSSMRA80A01D612X");
        bianchi = autorita.rilascia("BIANCHI ANNA", "BNCNNA75B41D612Y");
        Files.write(cartella.resolve("radice.cer"), autorita.radice.certificato().getEncoded());
    }

    @AfterAll
    static void chiude() {
        sportello.close();
    }

    @Test
    void conFiduciaERevocheLaFirmaEValida() throws IOException {
        FirmaVerificata firma = sola(fidata(), penna(rossi).busta(TESTO));
        assertThat(firma.esito()).as(firma.toString()).isEqualTo(EsitoVerifica.VALIDA);
        assertThat(firma.motivo()).isEqualTo(Motivi.VALIDA);
        assertThat(firma.chi()).isEqualTo(new FirmaVerificata.Identita("ROSSI MARIO", "RSSMRA80A01D612X", "Emittente di prova"));
        assertThat(firma.fiducia().lista()).isEqualTo("certificati configurati");
        assertThat(firma.fiducia().revoca().fonte()).isEqualTo("OCSP");
        assertThat(firma.tempi().dichiarato()).isEqualTo(ORA.minus(Duration.ofHours(1)));
        assertThat(firma.tempi().provato()).isEqualTo(ORA);
        assertThat(EfficaciaFirma.di(firma)).isEqualTo(EfficaciaFirma.PIENA);
    }

    @Test
    void anchePadesEValida() throws IOException {
        FirmaVerificata firma = sola(fidata(), penna(rossi).pdf(pdf()));
        assertThat(firma.esito()).as(firma.toString()).isEqualTo(EsitoVerifica.VALIDA);
    }

    @Test
    void senzaListeNonSiPuoDire() throws IOException {
        int chiamate = sportello.chiamate.get();
        FirmaVerificata firma = sola(verificatore(null, Revoche.SPENTE), penna(rossi).busta(TESTO));
        assertThat(firma.esito()).isEqualTo(EsitoVerifica.INDETERMINATA);
        assertThat(firma.motivo()).isEqualTo(Motivi.SENZA_LISTE);
        assertThat(firma.fiducia().qualifica()).as("no English leftover").isEmpty();
        assertThat(EfficaciaFirma.di(firma)).isEqualTo(EfficaciaFirma.DA_VALUTARE);
        assertThat(sportello.chiamate).as("nothing is asked unless configured").hasValue(chiamate);
    }

    @Test
    void senzaRevocheNonSiPuoDire() throws IOException {
        FirmaVerificata firma = sola(verificatore(cartella, Revoche.SPENTE), penna(rossi).busta(TESTO));
        assertThat(firma.esito()).isEqualTo(EsitoVerifica.INDETERMINATA);
        assertThat(firma.motivo()).isEqualTo(Motivi.REVOCHE_SPENTE);
        assertThat(EfficaciaFirma.di(firma).impedisce()).isFalse();
    }

    @Test
    void unAltroEmittenteNonERiconosciuto() throws IOException {
        Autorita altra = new Autorita("");
        FirmaVerificata firma = sola(fidata(), new Penna(altra, altra.rilascia("X", "RSSMRA80A01D612X"), ORA).busta(TESTO));
        assertThat(firma.esito()).isEqualTo(EsitoVerifica.INDETERMINATA);
        assertThat(firma.codice()).isEqualTo("NO_CERTIFICATE_CHAIN_FOUND");
        assertThat(firma.fiducia().ancorata()).isFalse();
    }

    @Test
    void ilCertificatoRevocatoEquivaleAMancataSottoscrizione() throws IOException {
        var revocata = autorita.rilascia("REVOCATO", "RSSMRA80A01D612X");
        autorita.revoca(revocata, ORA.minus(Duration.ofDays(3)), 1);
        FirmaVerificata firma = sola(fidata(), penna(revocata).busta(TESTO));
        assertThat(firma.esito()).isNotEqualTo(EsitoVerifica.VALIDA);
        assertThat(firma.fiducia().revoca().revocatoIl()).isEqualTo(ORA.minus(Duration.ofDays(3)));
        assertThat(EfficaciaFirma.di(firma)).as(firma.toString()).isEqualTo(EfficaciaFirma.MANCATA);
        assertThat(EfficaciaFirma.di(firma).perche()).contains("art. 24 c. 4-bis");
    }

    @Test
    void ancheIlCertificatoSospeso() throws IOException {
        var sospesa = autorita.rilascia("SOSPESO", "RSSMRA80A01D612X");
        autorita.revoca(sospesa, ORA.minus(Duration.ofDays(3)), 6);
        FirmaVerificata firma = sola(fidata(), penna(sospesa).busta(TESTO));
        assertThat(EfficaciaFirma.di(firma)).as(firma.toString()).isEqualTo(EfficaciaFirma.MANCATA);
    }

    @Test
    void ilCertificatoScadutoEquivaleAMancataSottoscrizioneAncheSenzaListe() throws IOException {
        var scaduta = autorita.rilascia("SCADUTO", "RSSMRA80A01D612X", ORA.minus(Duration.ofDays(900)), ORA.minus(Duration.ofDays(1)));
        byte[] busta = penna(scaduta).busta(TESTO);
        for (VerificatoreDss verificatore : List.of(fidata(), verificatore(null, Revoche.SPENTE))) {
            FirmaVerificata firma = sola(verificatore, busta);
            assertThat(firma.tempi().certificatoScaduto()).isTrue();
            assertThat(EfficaciaFirma.di(firma)).as(firma.toString()).isEqualTo(EfficaciaFirma.MANCATA);
        }
    }

    @Test
    void ilCertificatoNonAncoraValidoNonFirma() throws IOException {
        var futura = autorita.rilascia("FUTURO", "RSSMRA80A01D612X", ORA.plus(Duration.ofDays(2)), ORA.plus(Duration.ofDays(900)));
        FirmaVerificata firma = sola(fidata(), penna(futura).busta(TESTO));
        assertThat(firma.tempi().certificatoNonAncoraValido()).isTrue();
        assertThat(EfficaciaFirma.di(firma).impedisce()).as(firma.toString()).isTrue();
    }

    @Test
    void ilContenutoAlteratoNonEValido() throws IOException {
        byte[] busta = penna(rossi).busta(TESTO);
        int dove = new String(busta, StandardCharsets.ISO_8859_1).indexOf("asseverata");
        busta[dove] ^= 1;
        FirmaVerificata firma = sola(fidata(), busta);
        assertThat(firma.esito()).isEqualTo(EsitoVerifica.NON_VALIDA);
        assertThat(firma.codice()).isEqualTo("HASH_FAILURE");
        assertThat(EfficaciaFirma.di(firma)).isEqualTo(EfficaciaFirma.NON_VALIDA);
    }

    @Test
    void laFirmaAlterataNonEValida() throws IOException {
        byte[] busta = penna(rossi).busta(TESTO);
        busta[busta.length - 60] ^= 1;
        FirmaVerificata firma = sola(verificatore(null, Revoche.SPENTE), busta);
        assertThat(firma.esito()).as("told without trust too").isEqualTo(EsitoVerifica.NON_VALIDA);
        assertThat(firma.codice()).isEqualTo("SIG_CRYPTO_FAILURE");
    }

    @Test
    void leBusteAnnidateSiGiudicanoUnaPerUna() throws IOException {
        byte[] dentro = penna(rossi).altraBusta(TESTO);
        byte[] fuori = penna(bianchi).altraBusta(dentro);
        Referto referto = fidata().verifica(List.of(busta("fuori", fuori, dentro), busta("dentro", dentro, TESTO)), ORA);
        assertThat(referto.firme()).extracting(f -> f.chi().nome()).containsExactly("BIANCHI ANNA", "ROSSI MARIO");
        assertThat(referto.firme()).extracting(FirmaVerificata::esito).containsOnly(EsitoVerifica.VALIDA);
    }

    @Test
    void diDueFirmatariUnoPuoEssereValidoEUnoNo() throws IOException {
        var scaduta = autorita.rilascia("SCADUTO", "BNCNNA75B41D612Y", ORA.minus(Duration.ofDays(900)), ORA.minus(Duration.ofDays(1)));
        List<FirmaVerificata> firme = fidata().verifica(List.of(busta("due", penna(scaduta).busta(penna(rossi).busta(TESTO)),
                TESTO)), ORA).firme();
        assertThat(firme).hasSize(2).anyMatch(f -> f.esito() == EsitoVerifica.VALIDA && f.chi().nome().equals("ROSSI MARIO"))
                .anyMatch(f -> EfficaciaFirma.di(f) == EfficaciaFirma.MANCATA && f.chi().nome().equals("SCADUTO"));
    }

    @Test
    void conSha1LAlgoritmoNonEPiuSicuro() throws IOException {
        FirmaVerificata firma = sola(fidata(), new Penna(autorita, rossi, ORA, DigestAlgorithm.SHA1).busta(TESTO));
        assertThat(firma.esito()).isEqualTo(EsitoVerifica.INDETERMINATA);
        assertThat(firma.codice()).startsWith("CRYPTO_CONSTRAINTS_FAILURE");
    }

    @Test
    void piuFirmeNelloStessoPdfRestanoValide() throws IOException {
        byte[] due = penna(bianchi).pdf(penna(rossi).pdf(pdf()));
        assertThat(fidata().verifica(List.of(pdf("due", due)), ORA).firme()).hasSize(2)
                .allMatch(f -> f.esito() == EsitoVerifica.VALIDA, "valida").noneMatch(FirmaVerificata::modificata);
    }

    @Test
    void ilPdfModificatoDopoLaFirmaNonPassaPerFirmato() throws IOException {
        FirmaVerificata firma = sola(fidata(), conUnaScrittaInPiu(penna(rossi).pdf(pdf())));
        assertThat(firma.esito()).as(firma.toString()).isNotEqualTo(EsitoVerifica.VALIDA);
        assertThat(firma.modificata()).isTrue();
        assertThat(firma.motivo()).contains(Motivi.MODIFICATA);
    }

    @Test
    void laBustaGrandeSiGiudicaSenzaTenerlaInMemoria() throws IOException {
        byte[] grande = new byte[5 * 1024 * 1024];
        byte[] busta = penna(rossi).busta(grande);
        assertThat(sola(fidata(), busta, grande).esito()).isEqualTo(EsitoVerifica.VALIDA);
        grande[77] ^= 1;
        assertThat(sola(fidata(), busta, grande).codice()).isEqualTo("HASH_FAILURE");
    }

    @Test
    void quelloCheNonSiLeggeRestaIndeterminato() throws IOException {
        FirmaVerificata firma = sola(fidata(), "0\u0003non è una busta".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(firma.esito()).isEqualTo(EsitoVerifica.INDETERMINATA);
        assertThat(firma.motivo()).isEqualTo(Motivi.NON_RIUSCITA);
    }

    @Test
    void ilRapportoPortaTuttoESiLegge() throws Exception {
        Referto referto = fidata().verifica(List.of(busta("x", penna(rossi).busta(TESTO), TESTO)), ORA);
        var fabbrica = javax.xml.parsers.DocumentBuilderFactory.newDefaultNSInstance();
        var radice = fabbrica.newDocumentBuilder().parse(new java.io.ByteArrayInputStream(referto.rapporto())).getDocumentElement();
        assertThat(radice.getAttribute("momento")).isEqualTo(ORA.toString());
        for (String parte : List.of("SimpleReport", "DetailedReport", "DiagnosticData")) {
            assertThat(radice.getElementsByTagNameNS("*", parte).getLength()).as(parte).isPositive();
        }
    }

    private FirmaVerificata sola(VerificatoreDss verificatore, byte[] file) throws IOException {
        return sola(verificatore, file, TESTO);
    }

    private FirmaVerificata sola(VerificatoreDss verificatore, byte[] file, byte[] contenuto) throws IOException {
        Strato strato = file[0] == '%' ? pdf("uno", file) : busta("uno", file, contenuto);
        List<FirmaVerificata> firme = verificatore.verifica(List.of(strato), ORA).firme();
        assertThat(firme).hasSize(1);
        return firme.get(0);
    }

    private Strato busta(String nome, byte[] busta, byte[] contenuto) throws IOException {
        return new Strato(Files.write(dati.resolve(nome + ".p7m"), busta), Files.write(dati.resolve(nome), contenuto));
    }

    private Strato pdf(String nome, byte[] pdf) throws IOException {
        return new Strato(Files.write(dati.resolve(nome + ".pdf"), pdf), null);
    }

    private static byte[] pdf() throws IOException {
        try (PDDocument pdf = new PDDocument(); var fuori = new ByteArrayOutputStream()) {
            pdf.addPage(new PDPage());
            pdf.save(fuori);
            return fuori.toByteArray();
        }
    }

    private static byte[] conUnaScrittaInPiu(byte[] firmato) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(firmato); var fuori = new ByteArrayOutputStream()) {
            try (var pagina = new PDPageContentStream(pdf, pdf.getPage(0), PDPageContentStream.AppendMode.APPEND, false)) {
                pagina.addRect(10, 10, 200, 200);
                pagina.fill();
            }
            pdf.getPage(0).getCOSObject().setNeedToBeUpdated(true);
            pdf.saveIncremental(fuori);
            return fuori.toByteArray();
        }
    }

    private static Penna penna(Autorita.Chiave chi) {
        return new Penna(autorita, chi, ORA.minus(Duration.ofHours(1)));
    }

    private static VerificatoreDss fidata() {
        return verificatore(cartella, Revoche.RETE);
    }

    private static VerificatoreDss verificatore(@Nullable Path certificati, Revoche revoche) {
        var impostazioni = new FirmeProperties(new FirmeProperties.ListeFiducia(null, List.of(), null, Duration.ofHours(12)),
                certificati, revoche, Duration.ofHours(24),
                new FirmeProperties.Rete(Duration.ofSeconds(5), DataSize.ofMegabytes(1), true));
        var rete = new ReteProtetta(impostazioni);
        return new VerificatoreDss(new PoliticaDiVerifica(),
                new Fiducia(impostazioni, rete, new ListeDiFiducia(impostazioni, rete, cartella, Clock.systemUTC())), impostazioni);
    }
}

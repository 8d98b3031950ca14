package it.architrave.fascicolo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EsameFirmeTests {

    private static final Firmatore ROSSI =
            new Firmatore("CN=ROSSI MARIO,SERIALNUMBER=TINIT-RSSMRA80A01D612X,GIVENNAME=MARIO,SURNAME=ROSSI,C=IT");
    private static final Firmatore BIANCHI = new Firmatore("CN=Bianchi Anna,SERIALNUMBER=IT:BNCNNA75B41D612Y,C=IT");
    private static final byte[] RIEPILOGO = Campioni.pdf();

    @TempDir
    private Path dati;
    private EsameFirme esame;

    @BeforeEach
    void apre() throws IOException {
        esame = new EsameFirme(new Archivio(dati), Campioni.limiti(1024 * 1024));
    }

    @AfterEach
    void nonLasciaFileTemporanei() throws IOException {
        try (Stream<Path> rimasti = Files.list(dati.resolve("documenti/in-arrivo"))) {
            assertThat(rimasti).filteredOn(f -> f.toString().endsWith(".tmp")).isEmpty();
        }
    }

    @Test
    void leggeIlFirmatarioDellaBusta() throws IOException {
        EsitoFirma esito = esamina(ROSSI.busta(RIEPILOGO));
        assertThat(esito.corrisponde()).as(esito.motivo()).isTrue();
        assertThat(esito.formato()).isEqualTo("CAdES");
        Firmatario firmatario = esito.firmatari().get(0);
        assertThat(firmatario.nome()).isEqualTo("ROSSI MARIO");
        assertThat(firmatario.codiceFiscale()).isEqualTo("RSSMRA80A01D612X");
        assertThat(firmatario.firmatoIl()).isNotNull();
        assertThat(firmatario.certificatoAl()).isEqualTo(Instant.parse("2029-01-01T00:00:00Z"));
        assertThat(firmatario.emittente()).isEqualTo("Ente di prova");
        assertThat(firmatario.integra()).isTrue();
    }

    @Test
    void apreAncheLaBustaInBase64() throws IOException {
        EsitoFirma esito = esamina(ROSSI.bustaPem(RIEPILOGO));
        assertThat(esito.corrisponde()).as(esito.motivo()).isTrue();
    }

    @Test
    void apreLeBusteUnaDentroLAltra() throws IOException {
        EsitoFirma esito = esamina(BIANCHI.busta(ROSSI.busta(RIEPILOGO)));
        assertThat(esito.corrisponde()).as(esito.motivo()).isTrue();
        assertThat(esito.firmatari()).extracting(Firmatario::codiceFiscale)
                .containsExactly("BNCNNA75B41D612Y", "RSSMRA80A01D612X");
    }

    @Test
    void siFermaAllaSestaBusta() throws IOException {
        byte[] busta = RIEPILOGO;
        for (int i = 0; i < 6; i++) {
            busta = ROSSI.busta(busta);
        }
        assertThat(esamina(busta)).matches(e -> !e.corrisponde())
                .extracting(EsitoFirma::motivo).asString().contains("più di 5 buste");
    }

    @Test
    void rifiutaLaBustaConUnAltroDocumento() throws IOException {
        assertThat(esamina(ROSSI.busta(Campioni.testo("altro")))).matches(e -> !e.corrisponde())
                .extracting(EsitoFirma::motivo).asString().contains("non è quello da firmare");
    }

    @Test
    void rifiutaLaBustaAlterata() throws IOException {
        byte[] busta = ROSSI.busta(RIEPILOGO);
        busta[busta.length / 5] ^= 1;
        EsitoFirma esito = esamina(busta);
        assertThat(esito.corrisponde()).isFalse();
    }

    @Test
    void rifiutaLaFirmaAlterataDiUnContenutoIntatto() throws IOException {
        byte[] busta = ROSSI.busta(RIEPILOGO);
        busta[busta.length - 60] ^= 1;
        EsitoFirma esito = esamina(busta);
        assertThat(esito.corrisponde()).isFalse();
        assertThat(esito.motivo()).isEqualTo(
                "La firma di ROSSI MARIO non corrisponde al contenuto: il file è stato alterato.");
    }

    @Test
    void rifiutaLaFirmaSenzaDocumento() throws IOException {
        assertThat(esamina(ROSSI.staccata(RIEPILOGO)).motivo()).contains("non il documento firmato");
    }

    @Test
    void rifiutaLaBustaTroncata() throws IOException {
        byte[] busta = ROSSI.busta(RIEPILOGO);
        assertThat(esamina(java.util.Arrays.copyOf(busta, busta.length / 2)).motivo()).contains("danneggiata");
    }

    @Test
    void rifiutaIlRiepilogoRimandatoSenzaFirma() throws IOException {
        EsitoFirma esito = esamina(RIEPILOGO);
        assertThat(esito.corrisponde()).isFalse();
        assertThat(esito.motivo()).isEqualTo("Il file non contiene firme digitali.");
    }

    @Test
    void leggeIlFirmatarioDentroIlPdf() throws IOException {
        EsitoFirma esito = esamina(ROSSI.pdf(RIEPILOGO));
        assertThat(esito.corrisponde()).as(esito.motivo()).isTrue();
        assertThat(esito.formato()).isEqualTo("PAdES");
        assertThat(esito.firmatari()).extracting(Firmatario::nome).containsExactly("ROSSI MARIO");
    }

    @Test
    void accettaPiuFirmeNelloStessoPdfEAncheInBusta() throws IOException {
        EsitoFirma esito = esamina(BIANCHI.busta(BIANCHI.pdf(ROSSI.pdf(RIEPILOGO))));
        assertThat(esito.corrisponde()).as(esito.motivo()).isTrue();
        assertThat(esito.formato()).isEqualTo("CAdES e PAdES");
        assertThat(esito.firmatari()).hasSize(3);
    }

    @Test
    void rifiutaIlPdfFirmatoDiUnAltroDocumento() throws IOException {
        byte[] altro = Campioni.pdf("altro titolo");
        assertThat(esamina(ROSSI.pdf(altro))).matches(e -> !e.corrisponde())
                .extracting(EsitoFirma::motivo).asString().contains("così come è stato scaricato");
    }

    @Test
    void rifiutaIlPdfAlteratoDopoLaFirma() throws IOException {
        byte[] firmato = ROSSI.pdf(RIEPILOGO);
        firmato[RIEPILOGO.length + 20] ^= 1;
        assertThat(esamina(firmato).corrisponde()).isFalse();
    }

    @Test
    void rifiutaIlPdfAlQualeLaFirmaAggiungePagine() throws IOException {
        assertThat(esamina(ROSSI.pdfConPaginaInPiu(RIEPILOGO))).matches(e -> !e.corrisponde())
                .extracting(EsitoFirma::motivo).asString().contains("Le pagine");
    }

    @Test
    void senzaUnOriginaleDiceChiHaFirmato() throws IOException {
        Path file = Files.write(dati.resolve("x"), ROSSI.busta(Campioni.testo("allegato")));
        assertThat(esame.esamina(file, null).corrisponde()).isTrue();
    }

    private EsitoFirma esamina(byte[] firmato) throws IOException {
        Path originale = Files.write(dati.resolve("originale"), RIEPILOGO);
        Path file = Files.write(dati.resolve("firmato"), firmato);
        return esame.esamina(file, new Attesa(Impronta.di(originale), RIEPILOGO.length));
    }
}

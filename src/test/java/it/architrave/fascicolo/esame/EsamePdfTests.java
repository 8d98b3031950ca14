package it.architrave.fascicolo.esame;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.architrave.prova.Mani;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EsamePdfTests {

    private static final String CORPO = "1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>"
            + "endobj\n3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>endobj\n";
    private static final String CODA = "trailer<</Root 1 0 R>>\n%%EOF\n";

    @TempDir
    private Path cartella;

    @Test
    void accoglieIPdfCheHannoPagine() throws IOException {
        assertThatCode(() -> esamina(Mani.pdf())).doesNotThrowAnyException();
        assertThatCode(() -> esamina(pdf(true, d -> { }))).doesNotThrowAnyException();
        assertThatCode(() -> esamina(pdf(false, d -> { }))).doesNotThrowAnyException();
    }

    @Test
    void rifiutaIlPdfTroncatoOvunque() throws IOException {
        byte[] intero = pdf(true, d -> { });
        for (int fine = 5; fine < intero.length - 2; fine += Math.max(1, intero.length / 97)) {
            byte[] troncato = Arrays.copyOf(intero, fine);
            assertThatThrownBy(() -> esamina(troncato)).as("troncato a %d", fine).isInstanceOf(Vizio.class)
                    .hasMessageContaining("incompleto");
        }
    }

    @Test
    void rifiutaCioCheSegueLaFine() {
        assertThatThrownBy(() -> esamina("%PDF-1.4\n" + CORPO + CODA + "<html><script>alert(1)</script>"))
                .isInstanceOf(Vizio.class).hasMessageContaining("in coda");
    }

    @Test
    void rifiutaCioCheNonCominciaComePdf() {
        assertThatThrownBy(() -> esamina("GIF89a %PDF-1.4\n" + CORPO + CODA)).isInstanceOf(Vizio.class)
                .hasMessageContaining("davanti");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/S/JavaScript/JS(app.alert\\(1\\))", "/S/Java#53cript/JS(x)", "/S/Launch/F(cmd.exe)",
            "/S/SubmitForm/F(http://x)", "/Subtype/RichMedia"})
    void rifiutaGliElementiAttiviComunqueScritti(String azione) {
        assertThatThrownBy(() -> esamina("%PDF-1.4\n" + CORPO + "4 0 obj<<" + azione + ">>endobj\n" + CODA))
                .isInstanceOf(Vizio.class).hasMessageContaining("elementi attivi");
    }

    @Test
    void trovaGliElementiAttiviDentroGliOggettiCompressi() throws IOException {
        byte[] pdf = pdf(true, d -> d.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert(1)")));
        assertThat(new String(pdf, StandardCharsets.ISO_8859_1)).doesNotContain("JavaScript");
        assertThatThrownBy(() -> esamina(pdf)).isInstanceOf(Vizio.class).hasMessageContaining("JavaScript");
    }

    @Test
    void rifiutaIPdfProtetti() throws IOException {
        byte[] pdf = pdf(false, d -> d.protect(new StandardProtectionPolicy("x", "y", new AccessPermission())));
        assertThatThrownBy(() -> esamina(pdf)).isInstanceOf(Vizio.class).hasMessageContaining("password");
    }

    @Test
    void rifiutaGliOggettiCompressiCheSiGonfiano() throws IOException {
        assertThatThrownBy(() -> esamina(conFlusso("/Type/ObjStm/N 1/First 4/Filter/FlateDecode", compressi(64))))
                .isInstanceOf(Vizio.class).hasMessageContaining("si gonfia");
        assertThatThrownBy(() -> esamina(conFlusso("/Type/Obj#53tm/N 1/First 4/Filter[/AHx/FlateDecode]", compressi(1))))
                .isInstanceOf(Vizio.class).hasMessageContaining("irregolare");
        assertThatThrownBy(() -> esamina(conFlusso("/N 1/First 4/Filter 9 0 R", compressi(1))))
                .isInstanceOf(Vizio.class).hasMessageContaining("irregolare");
    }

    @Test
    void rifiutaIPdfSenzaPagine() {
        assertThatThrownBy(() -> esamina("%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\n" + CODA)).isInstanceOf(Vizio.class);
        assertThatThrownBy(() -> esamina("%PDF-1.4\n%%EOF\n")).isInstanceOf(Vizio.class).hasMessageContaining("danneggiato");
    }

    private void esamina(String pdf) throws IOException, Vizio {
        esamina(pdf.getBytes(StandardCharsets.ISO_8859_1));
    }

    private void esamina(byte[] pdf) throws IOException, Vizio {
        EsamePdf.esamina(Files.write(cartella.resolve("x.pdf"), pdf));
    }

    private static byte[] conFlusso(String dizionario, byte[] dati) throws IOException {
        ByteArrayOutputStream fuori = new ByteArrayOutputStream();
        fuori.writeBytes(("%PDF-1.5\n" + CORPO + "4 0 obj<<" + dizionario + "/Length " + dati.length + ">>stream\n")
                .getBytes(StandardCharsets.ISO_8859_1));
        fuori.writeBytes(dati);
        fuori.writeBytes(("\nendstream endobj\n" + CODA).getBytes(StandardCharsets.ISO_8859_1));
        return fuori.toByteArray();
    }

    private static byte[] compressi(int megabyte) throws IOException {
        ByteArrayOutputStream fuori = new ByteArrayOutputStream();
        try (DeflaterOutputStream sgonfia = new DeflaterOutputStream(fuori)) {
            byte[] uno = new byte[1024 * 1024];
            Arrays.fill(uno, (byte) ' ');
            for (int i = 0; i < megabyte; i++) {
                sgonfia.write(uno);
            }
        }
        return fuori.toByteArray();
    }

    /** What is done to the document before it is saved. */
    interface Ritocco {
        void su(PDDocument documento) throws IOException;
    }

    static byte[] pdf(boolean compresso, Ritocco ritocco) throws IOException {
        try (PDDocument documento = new PDDocument(); ByteArrayOutputStream fuori = new ByteArrayOutputStream()) {
            documento.addPage(new PDPage());
            ritocco.su(documento);
            if (compresso) {
                documento.save(fuori);
            } else {
                documento.save(fuori, org.apache.pdfbox.pdfwriter.compress.CompressParameters.NO_COMPRESSION);
            }
            return fuori.toByteArray();
        }
    }
}

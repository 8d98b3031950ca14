package it.architrave.fascicolo;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.springframework.util.unit.DataSize;

/** Small files for the tests. */
final class Campioni {

    static final byte[] PNG = java.util.Base64.getDecoder().decode(
            "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNgAAAAAgABSK+kcQAAAABJRU5ErkJggg==");

    private Campioni() {
    }

    static byte[] pdf() {
        return pdf("Riepilogo");
    }

    static byte[] pdf(String titolo) {
        try (PDDocument documento = new PDDocument(); ByteArrayOutputStream fuori = new ByteArrayOutputStream()) {
            documento.addPage(new PDPage());
            documento.getDocumentInformation().setTitle(titolo);
            documento.save(fuori);
            return fuori.toByteArray();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    static byte[] testo(String testo) {
        return testo.getBytes(StandardCharsets.UTF_8);
    }

    static DocumentiProperties limiti(long massimo) {
        return new DocumentiProperties(DataSize.ofBytes(massimo), java.util.List.of(Formato.values()));
    }
}

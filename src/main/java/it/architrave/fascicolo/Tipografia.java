package it.architrave.fascicolo;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.TimeZone;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.springframework.stereotype.Component;
import org.w3c.dom.Document;

/** Sets XHTML on pages as PDF/A-2a, accessible; the same text and moment give the same bytes. */
@Component
class Tipografia {

    byte[] pdf(String xhtml, Instant momento) {
        try (ByteArrayOutputStream fuori = new ByteArrayOutputStream();
             PdfBoxRenderer pagine = composizione(FoglioXhtml.leggi(xhtml)).buildPdfRenderer()) {
            pagine.layout();
            pagine.createPDFWithoutClosing();
            try (PDDocument pdf = pagine.getPdfDocument()) {
                fissa(pdf, momento, xhtml);
                pdf.save(fuori);
            }
            return fuori.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PdfRendererBuilder composizione(Document foglio) {
        return new PdfRendererBuilder()
                .withW3cDocument(foglio, null)
                // Nothing is fetched, whatever an answer may contain: a picture is there or it is not shown.
                .useExternalResourceAccessControl((indirizzo, tipo) -> indirizzo.startsWith(Stampa.IMMAGINE),
                        ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI)
                .useFont(() -> Caratteri.risorsa(Caratteri.NORMALE), Caratteri.NOME, 400, FontStyle.NORMAL, true)
                .useFont(() -> Caratteri.risorsa(Caratteri.GRASSETTO), Caratteri.NOME, 700, FontStyle.NORMAL, true)
                .useUnicodeBidiSplitter(VersoDelTesto::new)
                .useUnicodeBidiReorderer(new VersoDelTesto())
                .usePdfAConformance(PdfAConformance.PDFA_2_A)
                .usePdfUaAccessibility(true)
                .useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData())
                .withProducer("Architrave");
    }

    /** Dates come from its moment, identity from its text; nothing from the machine. */
    private static void fissa(PDDocument pdf, Instant momento, String xhtml) throws IOException {
        Calendar quando = new GregorianCalendar(TimeZone.getTimeZone("UTC"));
        quando.setTimeInMillis(momento.toEpochMilli());
        PDDocumentInformation dati = pdf.getDocumentInformation();
        dati.setCreationDate(quando);
        dati.setModificationDate(quando);
        MetadatiPdf.fissa(pdf, quando);
        pdf.setDocumentId(identita(xhtml));
    }

    /** The same paper has the same identity, another one another. */
    private static long identita(String xhtml) {
        return ByteBuffer.wrap(Impronta.sha256().digest(xhtml.getBytes(StandardCharsets.UTF_8))).getLong();
    }
}

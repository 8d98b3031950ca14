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
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.TimeZone;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.springframework.stereotype.Component;

/** Sets XHTML on pages as PDF/A-2a, accessible; the same text and moment give the same bytes. */
@Component
class Tipografia {

    private static final String CARATTERE = "DejaVu Sans";

    byte[] pdf(String xhtml, Instant momento) {
        try (ByteArrayOutputStream fuori = new ByteArrayOutputStream();
             PdfBoxRenderer pagine = composizione(pulito(xhtml)).buildPdfRenderer()) {
            pagine.layout();
            pagine.createPDFWithoutClosing();
            try (PDDocument pdf = pagine.getPdfDocument()) {
                fissa(pdf, momento);
                pdf.save(fuori);
            }
            return fuori.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PdfRendererBuilder composizione(String xhtml) {
        return new PdfRendererBuilder()
                .withHtmlContent(xhtml, null)
                // Nothing is fetched, whatever an answer may contain.
                .useExternalResourceAccessControl((indirizzo, tipo) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI)
                .useFont(() -> risorsa("/pdf/DejaVuSans.ttf"), CARATTERE, 400, FontStyle.NORMAL, true)
                .useFont(() -> risorsa("/pdf/DejaVuSans-Bold.ttf"), CARATTERE, 700, FontStyle.NORMAL, true)
                .usePdfAConformance(PdfAConformance.PDFA_2_A)
                .usePdfUaAccessibility(true)
                .useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData())
                .withProducer("Architrave");
    }

    /** Dates and identity of the file come from its moment, not from the machine's clock. */
    private static void fissa(PDDocument pdf, Instant momento) throws IOException {
        Calendar quando = new GregorianCalendar(TimeZone.getTimeZone("UTC"));
        quando.setTimeInMillis(momento.toEpochMilli());
        PDDocumentInformation dati = pdf.getDocumentInformation();
        dati.setCreationDate(quando);
        dati.setModificationDate(quando);
        MetadatiPdf.fissa(pdf, quando);
        pdf.setDocumentId(momento.toEpochMilli());
    }

    /** Without the control characters that XML does not know, which pasted texts may carry. */
    private static String pulito(String xhtml) {
        return xhtml.codePoints()
                .filter(c -> c == 9 || c == 10 || c == 13 || c >= 0x20 && c <= 0xD7FF || c >= 0xE000 && c <= 0xFFFD
                        || c >= 0x10000)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }

    static InputStream risorsa(String nome) {
        InputStream trovata = Tipografia.class.getResourceAsStream(nome);
        if (trovata == null) {
            throw new IllegalStateException("Manca " + nome + ": i caratteri si copiano con la parte di pagine (npm).");
        }
        return trovata;
    }
}

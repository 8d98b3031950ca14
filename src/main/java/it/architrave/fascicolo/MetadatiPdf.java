package it.architrave.fascicolo;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Calendar;
import javax.xml.transform.TransformerException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.xmpbox.XMPMetadata;
import org.apache.xmpbox.xml.DomXmpParser;
import org.apache.xmpbox.xml.XmpParsingException;
import org.apache.xmpbox.xml.XmpSerializer;

/** The XMP packet of a PDF/A, whose dates must be those of the document's information. */
final class MetadatiPdf {

    private MetadatiPdf() {
    }

    static void fissa(PDDocument pdf, Calendar quando) throws IOException {
        var pacchetto = pdf.getDocumentCatalog().getMetadata();
        try (InputStream dentro = pacchetto.exportXMPMetadata(); ByteArrayOutputStream fuori = new ByteArrayOutputStream()) {
            DomXmpParser lettore = new DomXmpParser();
            lettore.setStrictParsing(false);
            XMPMetadata dati = lettore.parse(dentro);
            dati.getXMPBasicSchema().setCreateDate(quando);
            dati.getXMPBasicSchema().setModifyDate(quando);
            new XmpSerializer().serialize(dati, fuori, true);
            pacchetto.importXMPMetadata(fuori.toByteArray());
        } catch (XmpParsingException | TransformerException e) {
            throw new IOException(e);
        }
    }
}

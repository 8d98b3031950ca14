package it.architrave.fascicolo.esame;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Semaphore;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdfparser.PDFParser;
import org.apache.pdfbox.pdmodel.PDDocument;

/** A PDF that is whole, static, open to everybody, and has pages. */
public final class EsamePdf {

    private static final int CODA = 1024;
    private static final String DANNEGGIATO = "è danneggiato e non si può leggere: aprirlo, salvarlo di nuovo come PDF/A e"
            + " caricare quello.";
    /** A large PDF costs its reader memory: few are read at a time, whoever sends them. */
    private static final Semaphore POSTI = new Semaphore(2, true);

    private EsamePdf() {
    }

    public static void esamina(Path pdf) throws IOException, Vizio {
        try (ByteDelFile file = new ByteDelFile(pdf); ByteDelFile altrove = new ByteDelFile(pdf)) {
            if (!file.vale(0, "%PDF-")) {
                throw new Vizio("non comincia come un PDF: davanti c'è altro. Salvarlo di nuovo come PDF/A.");
            }
            finisce(file);
            StrutturaPdf.percorri(file, altrove);
        }
        POSTI.acquireUninterruptibly();
        try {
            apri(pdf);
        } finally {
            POSTI.release();
        }
    }

    private static void finisce(ByteDelFile file) throws IOException, Vizio {
        long fine = file.lunghezza();
        while (fine > 0 && file.lunghezza() - fine <= CODA && Segni.bianco(file.a(fine - 1))) {
            fine--;
        }
        if (file.vale(fine - 5, "%%EOF")) {
            return;
        }
        for (long qui = fine - 5; qui > Math.max(0, fine - 64 * CODA); qui--) {
            if (file.vale(qui, "%%EOF")) {
                throw new Vizio("ha in coda altri dati dopo la fine del PDF: salvarlo di nuovo come PDF/A e caricare quello.");
            }
        }
        throw new Vizio("è incompleto: manca la fine. Scaricarlo o salvarlo di nuovo per intero e caricare quello.");
    }

    private static void apri(Path pdf) throws Vizio {
        try (LetturaATempo lettura = new LetturaATempo(pdf.toFile());
             PDDocument documento = new PDFParser(lettura, "", null, null, IOUtils.createTempFileOnlyStreamCache()).parse()) {
            if (documento.isEncrypted() || documento.getNumberOfPages() < 1 || documento.getPage(0).getCOSObject() == null) {
                throw new Vizio("non contiene pagine che si possano leggere: salvarlo di nuovo come PDF/A.");
            }
        } catch (LetturaATempo.Scaduta e) {
            throw new Vizio("è troppo complesso da leggere: semplificarlo o dividerlo e caricarlo di nuovo.", e);
        } catch (IOException | RuntimeException | StackOverflowError | OutOfMemoryError e) {
            // The last is one allocation refused for its size, which leaves the rest as it was.
            throw new Vizio(DANNEGGIATO, e);
        }
    }
}

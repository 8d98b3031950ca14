package it.architrave.fascicolo;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;

/**
 * Whether a PDF still shows the pages of the one it began as: a later revision may add a signature, and could also put
 * other pages over the signed beginning.
 */
final class PaginePdf {

    private PaginePdf() {
    }

    static boolean comeAllInizio(Path file, long lunghezza) throws FirmaIllegibile {
        try {
            Path inizio = Files.createTempFile("inizio", ".pdf");
            try {
                taglia(file, lunghezza, inizio);
                return impronte(inizio).equals(impronte(file));
            } finally {
                Files.delete(inizio);
            }
        } catch (IOException | RuntimeException | StackOverflowError e) {
            throw new FirmaIllegibile("Il PDF è danneggiato e le sue pagine non si possono confrontare.", e);
        }
    }

    /** The reader cannot read part of a file: the beginning becomes a file of its own. */
    private static void taglia(Path file, long lunghezza, Path inizio) throws IOException {
        try (FileChannel da = FileChannel.open(file); FileChannel a = FileChannel.open(inizio, StandardOpenOption.WRITE)) {
            long fatti = 0;
            while (fatti < lunghezza) {
                fatti += da.transferTo(fatti, lunghezza - fatti, a);
            }
        }
    }

    /** As they are stored, not unpacked: equal pages of one file are equal bytes, and nothing can swell. */
    private static List<String> impronte(Path file) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(file.toFile(), IOUtils.createTempFileOnlyStreamCache())) {
            return impronte(pdf);
        }
    }

    private static List<String> impronte(PDDocument pdf) throws IOException {
        List<String> impronte = new ArrayList<>();
        for (PDPage pagina : pdf.getPages()) {
            MessageDigest digest = Impronta.sha256();
            for (Iterator<PDStream> parti = pagina.getContentStreams(); parti.hasNext();) {
                try (InputStream grezzo = new DigestInputStream(parti.next().getCOSObject().createRawInputStream(), digest)) {
                    grezzo.transferTo(OutputStream.nullOutputStream());
                }
            }
            impronte.add(HexFormat.of().formatHex(digest.digest()));
        }
        return impronte;
    }
}

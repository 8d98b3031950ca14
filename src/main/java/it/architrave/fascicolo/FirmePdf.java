package it.architrave.fascicolo;

import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.apache.commons.io.input.BoundedInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;

/** Signatures inside a PDF (PAdES, ETSI EN 319 142): each covers a range of bytes of the file, but for itself. */
final class FirmePdf {

    private static final int MASSIMA_FIRMA = 2 * 1024 * 1024;

    private FirmePdf() {
    }

    /** A signature with the length of the file's beginning that it covers in one piece. */
    record Firma(Firmatario firmatario, long coperti) {
    }

    static List<Firma> leggi(Path file) throws FirmaIllegibile {
        List<Firma> firme = new ArrayList<>();
        try (PDDocument pdf = Loader.loadPDF(file.toFile(), IOUtils.createTempFileOnlyStreamCache())) {
            List<PDSignature> dichiarate = pdf.getSignatureDictionaries();
            if (dichiarate.size() > FirmeCms.MASSIMO_FIRMATARI) {
                throw new FirmaIllegibile("Il PDF porta più di " + FirmeCms.MASSIMO_FIRMATARI + " firme.");
            }
            for (PDSignature firma : dichiarate) {
                if (!"ETSI.RFC3161".equals(firma.getSubFilter())) {
                    firme.addAll(firme(file, firma));
                }
            }
            return firme;
        } catch (IOException | RuntimeException | StackOverflowError e) {
            throw new FirmaIllegibile("Il PDF è danneggiato o protetto e le sue firme non si possono leggere.", e);
        }
    }

    private static List<Firma> firme(Path file, PDSignature firma) throws IOException, FirmaIllegibile {
        int[] tratti = firma.getByteRange();
        if (tratti.length != 4 || tratti[0] != 0 || tratti[1] <= 0 || tratti[3] < 0 || tratti[2] - tratti[1] < 2
                || tratti[2] - tratti[1] > MASSIMA_FIRMA || (long) tratti[2] + tratti[3] > Files.size(file)) {
            throw new FirmaIllegibile("Una firma del PDF non copre il documento in modo regolare.");
        }
        byte[] cms = firma(file, tratti);
        try (InputStream prima = tratto(file, 0, tratti[1]); InputStream dopo = tratto(file, tratti[2], tratti[3])) {
            return FirmeCms.staccata(new SequenceInputStream(prima, dopo), cms).stream()
                    .map(f -> new Firma(conMomento(f, firma), tratti[1])).toList();
        }
    }

    /** What lies in the gap must be the signature and nothing else, or there would be unsigned bytes. */
    private static byte[] firma(Path file, int[] tratti) throws IOException, FirmaIllegibile {
        try (InputStream buco = tratto(file, tratti[1], tratti[2] - tratti[1])) {
            String esadecimale = new String(buco.readAllBytes(), StandardCharsets.ISO_8859_1);
            if (!esadecimale.startsWith("<") || !esadecimale.endsWith(">")) {
                throw new FirmaIllegibile("Una firma del PDF lascia fuori parti del documento.");
            }
            return HexFormat.of().parseHex(esadecimale.substring(1, esadecimale.length() - 1).replaceAll("\\s", ""));
        } catch (IllegalArgumentException e) {
            throw new FirmaIllegibile("Una firma del PDF lascia fuori parti del documento.", e);
        }
    }

    private static InputStream tratto(Path file, long inizio, long lunghezza) throws IOException {
        InputStream dentro = Files.newInputStream(file);
        dentro.skipNBytes(inizio);
        return BoundedInputStream.builder().setInputStream(dentro).setMaxCount(lunghezza).get();
    }

    private static Firmatario conMomento(Firmatario f, PDSignature firma) {
        var momento = firma.getSignDate();
        return f.firmatoIl() != null || momento == null ? f
                : new Firmatario(f.nome(), f.codiceFiscale(), momento.toInstant(), f.certificatoDal(),
                        f.certificatoAl(), f.emittente(), f.integra());
    }
}

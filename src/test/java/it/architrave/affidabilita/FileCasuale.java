package it.architrave.affidabilita;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Random;
import javax.imageio.ImageIO;

/** A well-formed PDF or PNG unlike any other, of 1 to 300 KB; most are small. */
record FileCasuale(String nome, byte[] contenuto) {

    static FileCasuale di(Random caso, String radice) {
        return caso.nextInt(4) == 0 ? new FileCasuale(radice + ".png", png(caso)) : new FileCasuale(radice + ".pdf", pdf(caso));
    }

    String impronta() {
        return impronta(contenuto);
    }

    static String impronta(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] pdf(Random caso) {
        byte[] rumore = new byte[1_000 + (int) (300_000 * Math.pow(caso.nextDouble(), 3))];
        caso.nextBytes(rumore);
        var file = new ByteArrayOutputStream();
        int[] inizi = new int[5];
        scrivi(file, "%PDF-1.4\n");
        inizi[1] = scrivi(file, "1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n");
        inizi[2] = scrivi(file, "2 0 obj\n<</Type/Pages/Kids[3 0 R]/Count 1>>\nendobj\n");
        inizi[3] = scrivi(file, "3 0 obj\n<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>\nendobj\n");
        inizi[4] = scrivi(file, "4 0 obj\n<</Length " + rumore.length + ">>\nstream\n");
        file.writeBytes(rumore);
        scrivi(file, "\nendstream\nendobj\n");
        int tavola = scrivi(file, "xref\n0 5\n0000000000 65535 f \n");
        for (int oggetto = 1; oggetto < inizi.length; oggetto++) {
            scrivi(file, "%010d 00000 n \n".formatted(inizi[oggetto]));
        }
        scrivi(file, "trailer\n<</Size 5/Root 1 0 R>>\nstartxref\n" + tavola + "\n%%EOF\n");
        return file.toByteArray();
    }

    private static byte[] png(Random caso) {
        int lato = 16 + caso.nextInt(120);
        var immagine = new BufferedImage(lato, lato, BufferedImage.TYPE_INT_RGB);
        for (int x = 0; x < lato; x++) {
            for (int y = 0; y < lato; y++) {
                immagine.setRGB(x, y, caso.nextInt());
            }
        }
        try {
            var file = new ByteArrayOutputStream();
            ImageIO.write(immagine, "png", file);
            return file.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns where it began. */
    private static int scrivi(ByteArrayOutputStream file, String testo) {
        int inizio = file.size();
        file.writeBytes(testo.getBytes(StandardCharsets.ISO_8859_1));
        return inizio;
    }
}

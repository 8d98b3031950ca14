package it.architrave.territorio;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.Locale;
import java.util.Set;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/**
 * Draws the picture of a file anew as a PNG of bounded size: what was hidden in the file (text, places, scripts) stays out.
 * The size is read before the picture is: a small file may hold a picture that fills the memory.
 */
final class DisegnoDelloStemma {

    private static final Set<String> FORMATI = Set.of("png", "jpeg");
    private static final int LATO_LETTO = 2000;
    private static final int LATO_TENUTO = 512;

    private DisegnoDelloStemma() {
    }

    static byte[] ridisegna(byte[] file) {
        if (file.length > Stemma.PESO_MASSIMO) {
            throw new StemmaRifiutato("Il file è troppo grande: lo stemma può pesare al massimo 1 MB.");
        }
        try (ImageInputStream flusso = new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
            return scrivi(riduci(leggi(flusso)));
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException illeggibile) {
            throw new StemmaRifiutato("Il file non si legge come immagine: potrebbe essere rovinato. Salvarlo di nuovo"
                    + " come PNG o JPEG e riprovare.");
        }
    }

    private static BufferedImage leggi(ImageInputStream flusso) throws IOException {
        ImageReader lettore = lettore(flusso);
        try {
            lettore.setInput(flusso, true, true);
            if (lettore.getWidth(0) > LATO_LETTO || lettore.getHeight(0) > LATO_LETTO) {
                throw new StemmaRifiutato("L’immagine è troppo grande: lo stemma può avere al massimo " + LATO_LETTO
                        + " punti per lato.");
            }
            return lettore.read(0);
        } finally {
            lettore.dispose();
        }
    }

    private static ImageReader lettore(ImageInputStream flusso) throws IOException {
        Iterator<ImageReader> lettori = ImageIO.getImageReaders(flusso);
        while (lettori.hasNext()) {
            ImageReader uno = lettori.next();
            if (FORMATI.contains(uno.getFormatName().toLowerCase(Locale.ROOT))) {
                return uno;
            }
        }
        throw new StemmaRifiutato("Lo stemma deve essere un’immagine PNG o JPEG.");
    }

    private static BufferedImage riduci(BufferedImage letta) {
        double scala = Math.min(1, (double) LATO_TENUTO / Math.max(letta.getWidth(), letta.getHeight()));
        int larghezza = Math.max(1, (int) Math.round(letta.getWidth() * scala));
        int altezza = Math.max(1, (int) Math.round(letta.getHeight() * scala));
        var nuova = new BufferedImage(larghezza, altezza, BufferedImage.TYPE_INT_ARGB);
        Graphics2D penna = nuova.createGraphics();
        penna.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        penna.setRenderingHint(RenderingHints.KEY_RENDERING, RenderingHints.VALUE_RENDER_QUALITY);
        penna.drawImage(letta, 0, 0, larghezza, altezza, null);
        penna.dispose();
        return nuova;
    }

    private static byte[] scrivi(BufferedImage immagine) {
        var png = new ByteArrayOutputStream();
        try {
            ImageIO.write(immagine, "png", png);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return png.toByteArray();
    }
}

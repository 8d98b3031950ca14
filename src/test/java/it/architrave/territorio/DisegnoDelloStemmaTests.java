package it.architrave.territorio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/** What becomes of a picture that is sent as a coat of arms, and which are refused. */
class DisegnoDelloStemmaTests {

    @Test
    void unJpegDiventaUnPngPiuPiccoloConLeStesseProporzioni() throws IOException {
        BufferedImage disegno = letta(DisegnoDelloStemma.ridisegna(immagine(1200, 600, "jpeg")));
        assertThat(disegno.getWidth()).isEqualTo(512);
        assertThat(disegno.getHeight()).isEqualTo(256);
        assertThat(new Color(disegno.getRGB(256, 128)).getRed()).isGreaterThan(150);
    }

    @Test
    void quelloCheEraNascostoNelFileNonResta() throws IOException {
        byte[] png = immagine(40, 50, "png");
        byte[] conAltro = conTestoInCoda(conUnBloccoDiTesto(png));
        byte[] disegno = DisegnoDelloStemma.ridisegna(conAltro);
        assertThat(new String(conAltro, StandardCharsets.ISO_8859_1)).contains("<script>", "Segreto");
        assertThat(new String(disegno, StandardCharsets.ISO_8859_1)).doesNotContain("<script>", "Segreto");
        assertThat(letta(disegno).getHeight()).isEqualTo(50);
    }

    @Test
    void unDisegnoSmisuratoERifiutatoPrimaDiLeggerlo() throws IOException {
        byte[] bomba = immagine(10, 10, "png");
        ByteBuffer.wrap(bomba).putInt(16, 60_000).putInt(20, 60_000).putInt(29, controllo(misure(60_000)));
        assertThatThrownBy(() -> DisegnoDelloStemma.ridisegna(bomba)).isInstanceOf(StemmaRifiutato.class)
                .hasMessageContaining("2000 punti per lato");
    }

    @Test
    void unDisegnoCheEsegueCodiceOUnAltroFormatoERifiutato() throws IOException {
        byte[] svg = "<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>".getBytes(StandardCharsets.UTF_8);
        for (byte[] altro : new byte[][] {svg, immagine(10, 10, "gif"), immagine(10, 10, "bmp"), {}, "%PDF-1.4".getBytes()}) {
            assertThatThrownBy(() -> DisegnoDelloStemma.ridisegna(altro)).isInstanceOf(StemmaRifiutato.class)
                    .hasMessageContaining("PNG o JPEG");
        }
    }

    @Test
    void unFileRovinatoOTroppoPesanteERifiutatoConIlMotivo() throws IOException {
        byte[] intero = immagine(300, 300, "png");
        assertThatThrownBy(() -> DisegnoDelloStemma.ridisegna(Arrays.copyOf(intero, intero.length / 2)))
                .isInstanceOf(StemmaRifiutato.class).hasMessageContaining("rovinato");
        assertThatThrownBy(() -> DisegnoDelloStemma.ridisegna(Arrays.copyOf(intero, Stemma.PESO_MASSIMO + 1)))
                .isInstanceOf(StemmaRifiutato.class).hasMessageContaining("1 MB");
    }

    private static byte[] immagine(int larghezza, int altezza, String formato) throws IOException {
        var immagine = new BufferedImage(larghezza, altezza, BufferedImage.TYPE_INT_RGB);
        for (int x = 0; x < larghezza; x++) {
            for (int y = 0; y < altezza; y++) {
                immagine.setRGB(x, y, 0xC00000 + (x * 31 + y * 17) % 256);
            }
        }
        var file = new ByteArrayOutputStream();
        ImageIO.write(immagine, formato, file);
        return file.toByteArray();
    }

    private static BufferedImage letta(byte[] png) throws IOException {
        assertThat(png).startsWith(0x89, 'P', 'N', 'G');
        return ImageIO.read(new ByteArrayInputStream(png));
    }

    /** A tEXt chunk after the header. */
    private static byte[] conUnBloccoDiTesto(byte[] png) {
        byte[] blocco = "tEXtComment\0Segreto".getBytes(StandardCharsets.ISO_8859_1);
        return ByteBuffer.allocate(png.length + blocco.length + 8).put(png, 0, 33).putInt(blocco.length - 4).put(blocco)
                .putInt(controllo(blocco)).put(png, 33, png.length - 33).array();
    }

    private static byte[] conTestoInCoda(byte[] png) {
        byte[] coda = "<script>alert(1)</script>".getBytes(StandardCharsets.US_ASCII);
        return ByteBuffer.allocate(png.length + coda.length).put(png).put(coda).array();
    }

    private static byte[] misure(int lato) {
        return ByteBuffer.allocate(17).put("IHDR".getBytes(StandardCharsets.US_ASCII)).putInt(lato).putInt(lato)
                .put(new byte[] {8, 2, 0, 0, 0}).array();
    }

    private static int controllo(byte[] blocco) {
        var crc = new CRC32();
        crc.update(blocco);
        return (int) crc.getValue();
    }
}

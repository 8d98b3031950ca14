package it.architrave.fascicolo.esame;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EsameImmaginiTests {

    @TempDir
    private Path cartella;

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpg", "tiff"})
    void accoglieLeImmaginiIntereERifiutaQuelleTroncate(String formato) throws IOException {
        byte[] intera = immagine(formato);
        assertThatCode(() -> esamina(formato, intera)).doesNotThrowAnyException();
        for (int fine = 8; fine < intera.length - 1; fine += Math.max(1, intera.length / 50)) {
            byte[] troncata = Arrays.copyOf(intera, fine);
            assertThatThrownBy(() -> esamina(formato, troncata)).as("troncata a %d", fine).isInstanceOf(Vizio.class);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpg", "tiff"})
    void rifiutaLeImmaginiCheSonoAncheAltro(String formato) throws IOException {
        byte[] pagina = piu(immagine(formato), "<ScRipt>alert(1)</script>".getBytes(StandardCharsets.UTF_8));
        assertThatThrownBy(() -> esamina(formato, pagina)).isInstanceOf(Vizio.class);
        byte[] archivio = piu(immagine(formato), "PK\u0003\u0004aaaaaaaPK\u0005\u0006aaaaaaaaaaaa".getBytes(StandardCharsets.UTF_8));
        assertThatThrownBy(() -> esamina(formato, archivio)).isInstanceOf(Vizio.class);
    }

    @Test
    void rifiutaLImmagineDiMisureSmisurate() throws IOException {
        byte[] bomba = immagine("png");
        ByteBuffer.wrap(bomba).putInt(16, 60_000).putInt(20, 60_000);
        CRC32 somma = new CRC32();
        somma.update(bomba, 12, 17);
        ByteBuffer.wrap(bomba).putInt(29, (int) somma.getValue());
        assertThatThrownBy(() -> esamina("png", bomba)).isInstanceOf(Vizio.class).hasMessageContaining("60000 × 60000");
    }

    private void esamina(String formato, byte[] dati) throws IOException, Vizio {
        Path file = Files.write(cartella.resolve("x"), dati);
        switch (formato) {
            case "png" -> EsamePng.esamina(file);
            case "jpg" -> EsameJpeg.esamina(file);
            default -> EsameTiff.esamina(file);
        }
    }

    private static byte[] immagine(String formato) throws IOException {
        ByteArrayOutputStream fuori = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(60, 40, BufferedImage.TYPE_INT_RGB), formato, fuori);
        return fuori.toByteArray();
    }

    private static byte[] piu(byte[] prima, byte[] dopo) {
        return ByteBuffer.allocate(prima.length + dopo.length).put(prima).put(dopo).array();
    }
}

package it.architrave.fascicolo;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The contents, each once, under the SHA-256 of its bytes: {@code documenti/ab/cd/abcd…}. What {@link #conserva} has
 * answered survives a crash; what no row names any more is harmless.
 */
@Component
class Archivio {

    private static final boolean WINDOWS = System.getProperty("os.name", "").startsWith("Windows");

    private final Path radice;
    private final Anticamera inArrivo;

    Archivio(@Value("${architrave.dati}") Path dati) throws IOException {
        this.radice = dati.resolve("documenti").toAbsolutePath();
        // In the same tree: renaming is atomic only within one file system.
        this.inArrivo = new Anticamera(radice.resolve("in-arrivo"));
    }

    /** Bytes received and not yet acknowledged; to be closed in any case. */
    record Arrivo(Path file, long dimensione, String impronta) implements AutoCloseable {

        @Override
        public void close() throws IOException {
            Files.deleteIfExists(file);
        }
    }

    /** Streams the content into a temporary file, counting and digesting; more than {@code massimo} bytes are refused. */
    Arrivo ricevi(InputStream contenuto, long massimo, NomeFile nome) throws IOException {
        Path file = temporaneo();
        try (FileChannel canale = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            MessageDigest digest = Impronta.sha256();
            byte[] pezzo = new byte[64 * 1024];
            long totale = 0;
            for (int letti = contenuto.read(pezzo); letti >= 0; letti = contenuto.read(pezzo)) {
                totale += letti;
                if (totale > massimo) {
                    throw new DocumentoRifiutato("Il file «" + nome.valore() + "» supera la dimensione massima di "
                            + Dimensione.inParole(massimo) + ".");
                }
                digest.update(pezzo, 0, letti);
                scrivi(canale, ByteBuffer.wrap(pezzo, 0, letti));
            }
            canale.force(true);
            return new Arrivo(file, totale, HexFormat.of().formatHex(digest.digest()));
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(file);
            throw e;
        }
    }

    /** Gives the content its address; when this returns, it is on the disk. */
    void conserva(Arrivo arrivo) throws IOException {
        Path file = indirizzo(arrivo.impronta());
        Path cartella = file.getParent();
        Files.createDirectories(cartella);
        if (!Files.exists(file) || Files.size(file) != arrivo.dimensione()) {
            Files.move(arrivo.file(), file, StandardCopyOption.ATOMIC_MOVE);
        }
        // Also when it was there: whoever renamed it may not have come to this point yet.
        for (Path livello = cartella; !livello.equals(radice.getParent()); livello = livello.getParent()) {
            sincronizza(livello);
        }
    }

    boolean contiene(String impronta) {
        return Files.isRegularFile(indirizzo(impronta));
    }

    Path file(String impronta) {
        Path file = indirizzo(impronta);
        if (!Files.isRegularFile(file)) {
            throw new IllegalStateException("Il contenuto " + impronta + " manca dall'archivio dei documenti.");
        }
        return file;
    }

    Path temporaneo() {
        return inArrivo.nuovo();
    }

    private Path indirizzo(String impronta) {
        if (!impronta.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException("Impronta non valida: " + impronta);
        }
        return radice.resolve(impronta.substring(0, 2)).resolve(impronta.substring(2, 4)).resolve(impronta);
    }

    private static void scrivi(FileChannel canale, ByteBuffer pezzo) throws IOException {
        while (pezzo.hasRemaining()) {
            canale.write(pezzo);
        }
    }

    private static void sincronizza(Path cartella) throws IOException {
        if (WINDOWS) {
            return; // A folder cannot be opened there; renaming is journaled by the file system.
        }
        try (FileChannel canale = FileChannel.open(cartella, StandardOpenOption.READ)) {
            canale.force(true);
        }
    }
}

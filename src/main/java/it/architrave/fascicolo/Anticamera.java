package it.architrave.fascicolo;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Where uploads wait until they are whole. Several processes may share it: each signs its files and holds a lock while it
 * lives, so that the next to start clears away what a dead one left, and nothing of a living one.
 */
class Anticamera {

    private static final Logger LOG = LoggerFactory.getLogger(Anticamera.class);
    private static final String VIVO = ".vivo";
    private static final int LUNGHEZZA_FIRMA = UUID.randomUUID().toString().length();

    private final Path cartella;
    private final String firma = UUID.randomUUID().toString();
    /** Never released: the end of the process does, however it ends. */
    private final FileLock segno;

    Anticamera(Path cartella) throws IOException {
        this.cartella = Files.createDirectories(cartella);
        this.segno = segna();
        sgombera();
    }

    /** The name of a file yet to be written. */
    Path nuovo() {
        return cartella.resolve(firma + "-" + UUID.randomUUID() + ".tmp");
    }

    /** Renamed when locked: nobody ever sees the sign of a living process free. */
    private FileLock segna() throws IOException {
        Path nascente = cartella.resolve(firma + ".nuovo");
        FileLock preso = FileChannel.open(nascente, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE).lock();
        Files.move(nascente, cartella.resolve(firma + VIVO), StandardCopyOption.ATOMIC_MOVE);
        return preso;
    }

    private void sgombera() throws IOException {
        List<Path> rimasti = elenco(".tmp");
        for (Path segnoAltrui : elenco(VIVO)) {
            if (!segnoAltrui.getFileName().toString().startsWith(firma) && finito(segnoAltrui)) {
                cancella(rimasti.stream().filter(f -> firma(f).equals(firma(segnoAltrui))).toList());
                Files.deleteIfExists(segnoAltrui);
            }
        }
        // A living process has its sign before its first file.
        cancella(rimasti.stream().filter(f -> !Files.exists(cartella.resolve(firma(f) + VIVO))).toList());
    }

    private static void cancella(List<Path> rimasti) throws IOException {
        for (Path file : rimasti) {
            LOG.info("Tolto un caricamento interrotto da un arresto: {}", file.getFileName());
            Files.deleteIfExists(file);
        }
    }

    private static boolean finito(Path segno) throws IOException {
        try (FileChannel canale = FileChannel.open(segno, StandardOpenOption.WRITE); FileLock preso = canale.tryLock()) {
            return preso != null;
        } catch (OverlappingFileLockException mio) {
            return false;
        } catch (java.nio.file.NoSuchFileException giaSgomberato) {
            return false;
        }
    }

    private List<Path> elenco(String fine) throws IOException {
        try (Stream<Path> file = Files.list(cartella)) {
            return file.filter(f -> f.toString().endsWith(fine)).toList();
        }
    }

    private static String firma(Path file) {
        String nome = file.getFileName().toString();
        return nome.substring(0, Math.min(LUNGHEZZA_FIRMA, nome.length()));
    }
}

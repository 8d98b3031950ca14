package it.architrave.fascicolo.esame;

import java.io.File;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;

/** A file whose readers have so long and no longer: a reader that goes in circles falls out of them. */
final class LetturaATempo extends RandomAccessReadBufferedFile {

    private static final long TEMPO = TimeUnit.SECONDS.toNanos(15);

    private final long inizio = System.nanoTime();

    LetturaATempo(File file) throws IOException {
        super(file);
    }

    /** Unchecked, because readers mend what an {@link IOException} breaks and go on. */
    static final class Scaduta extends RuntimeException {
    }

    @Override
    public int read() throws IOException {
        controlla();
        return super.read();
    }

    @Override
    public int read(byte[] dove, int da, int quanti) throws IOException {
        controlla();
        return super.read(dove, da, quanti);
    }

    private void controlla() {
        if (System.nanoTime() - inizio > TEMPO) {
            throw new Scaduta();
        }
    }
}

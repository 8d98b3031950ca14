package it.architrave.fascicolo.esame;

import java.io.File;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.concurrent.TimeUnit;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;

/**
 * A file whose readers have so much of the processor's time and no more: a reader that goes in circles falls out of them,
 * one that waits for its turn on a busy machine does not.
 */
final class LetturaATempo extends RandomAccessReadBufferedFile {

    private static final long TEMPO = TimeUnit.SECONDS.toNanos(15);
    private static final int OGNI = 4096;
    private static final ThreadMXBean FILI = ManagementFactory.getThreadMXBean();

    private final long inizio = FILI.getCurrentThreadCpuTime();
    private int letture;

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
        if (++letture % OGNI == 0 && FILI.getCurrentThreadCpuTime() - inizio > TEMPO) {
            throw new Scaduta();
        }
    }
}

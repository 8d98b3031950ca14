package it.architrave.fascicolo.esame;

import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.file.Path;

/** A file read anywhere, one page of it in memory. */
final class ByteDelFile implements AutoCloseable {

    private static final int PAGINA = 64 * 1024;

    private final RandomAccessFile file;
    private final long lunghezza;
    private final byte[] pagina = new byte[PAGINA];
    private long inizio = -1;

    ByteDelFile(Path file) throws IOException {
        this.file = new RandomAccessFile(file.toFile(), "r");
        this.lunghezza = this.file.length();
    }

    long lunghezza() {
        return lunghezza;
    }

    /** The byte there, 0 to 255; −1 outside the file. */
    int a(long posto) throws IOException {
        if (posto < 0 || posto >= lunghezza) {
            return -1;
        }
        long voluta = posto - posto % PAGINA;
        if (voluta != inizio) {
            inizio = voluta;
            file.seek(voluta);
            file.readFully(pagina, 0, (int) Math.min(PAGINA, lunghezza - voluta));
        }
        return pagina[(int) (posto - inizio)] & 0xff;
    }

    /** An unsigned number of so many bytes, the most significant first; −1 where the file ends before. */
    long numero(long posto, int quanti, boolean alRovescio) throws IOException {
        if (posto < 0 || posto + quanti > lunghezza) {
            return -1;
        }
        long numero = 0;
        for (int i = 0; i < quanti; i++) {
            numero = numero << 8 | a(alRovescio ? posto + quanti - 1 - i : posto + i);
        }
        return numero;
    }

    boolean vale(long posto, String atteso) throws IOException {
        for (int i = 0; i < atteso.length(); i++) {
            if (a(posto + i) != atteso.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    InputStream da(long posto) {
        return new InputStream() {
            private long qui = posto;

            @Override
            public int read() throws IOException {
                return a(qui++);
            }
        };
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}

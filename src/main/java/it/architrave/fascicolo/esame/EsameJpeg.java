package it.architrave.fascicolo.esame;

import java.io.IOException;
import java.nio.file.Path;

/** A JPEG (ISO/IEC 10918) with measures and an end. */
public final class EsameJpeg {

    private static final String DANNEGGIATO = "è un'immagine danneggiata o incompleta: salvarla di nuovo e caricare quella.";
    private static final int FINE = 0xd9;
    private static final int DATI = 0xda;

    private EsameJpeg() {
    }

    public static void esamina(Path jpeg) throws IOException, Vizio {
        try (ByteDelFile file = new ByteDelFile(jpeg)) {
            long dati = segmenti(file);
            if (dati < 0 || !finisce(file, dati)) {
                throw new Vizio(DANNEGGIATO);
            }
            Poliglotta.rifiuta(file);
        }
    }

    /** Walks the segments up to the picture's data; −1 if there is no way there or no measure on it. */
    private static long segmenti(ByteDelFile file) throws IOException, Vizio {
        boolean misurata = false;
        for (long qui = 2; file.a(qui) == 0xff;) {
            int segno = file.a(qui + 1);
            if (segno == 0xff) {
                qui++;
                continue;
            }
            long lunghezza = file.numero(qui + 2, 2, false);
            if (lunghezza < 2 || qui + 2 + lunghezza > file.lunghezza()) {
                return -1;
            }
            if (segno >= 0xc0 && segno <= 0xcf && segno != 0xc4 && segno != 0xc8 && segno != 0xcc) {
                Misure.controlla(file.numero(qui + 7, 2, false), file.numero(qui + 5, 2, false));
                misurata = true;
            }
            qui += 2 + lunghezza;
            if (segno == DATI) {
                return misurata ? qui : -1;
            }
        }
        return -1;
    }

    /** Cameras write more after the picture: it is enough that the picture ends. */
    private static boolean finisce(ByteDelFile file, long dati) throws IOException {
        for (long qui = dati; qui < file.lunghezza() - 1; qui++) {
            if (file.a(qui) == 0xff && file.a(qui + 1) == FINE) {
                return true;
            }
        }
        return false;
    }
}

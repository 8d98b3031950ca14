package it.architrave.fascicolo.esame;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/** Reads the tags and lengths of ASN.1 as they come (X.690), nothing in memory but one piece. */
final class LetturaBer {

    private static final int PEZZO = 16 * 1024;
    private static final int PROFONDITA = 64;

    private final InputStream dentro;
    private final byte[] pezzo = new byte[PEZZO];
    private long letti;
    /** A byte read ahead, −1 if none. */
    private int avanti = -1;

    LetturaBer(InputStream dentro) {
        this.dentro = dentro;
    }

    /** A tag with its length, −1 where the end is marked; {@code fine} is the place after it. */
    record Testa(int segno, long lunghezza, long fine) {
    }

    /** The bytes do not keep to the form. */
    static final class Guasta extends IOException {
    }

    Testa attesa(int segno) throws IOException {
        Testa testa = testa();
        if (testa.segno() != segno) {
            throw new Guasta();
        }
        return testa;
    }

    Testa testa() throws IOException {
        int segno = uno();
        int prima = uno();
        if ((segno & 0x1f) == 0x1f || prima > 0x85) {
            throw new Guasta();
        }
        long lunghezza = prima;
        if (prima == 0x80) {
            lunghezza = -1;
        } else if (prima > 0x80) {
            lunghezza = 0;
            for (int i = prima & 0x7f; i > 0; i--) {
                lunghezza = lunghezza << 8 | uno();
            }
        }
        return new Testa(segno, lunghezza, lunghezza < 0 ? -1 : posto() + lunghezza);
    }

    /** Whether nothing more stands inside; past its end is a fault. */
    boolean finita(Testa testa) throws IOException {
        if (testa.fine() >= 0) {
            if (posto() > testa.fine()) {
                throw new Guasta();
            }
            return posto() == testa.fine();
        }
        int prossimo = uno();
        if (prossimo != 0) {
            avanti = prossimo;
            return false;
        }
        if (uno() != 0) {
            throw new Guasta();
        }
        return true;
    }

    /** Passes over a value; answers how many bytes it had. */
    long salta(Testa testa, long massimo) throws IOException {
        return salta(testa, massimo, 0);
    }

    private long salta(Testa testa, long massimo, int livello) throws IOException {
        long inizio = posto();
        if (livello > PROFONDITA || testa.lunghezza() > massimo) {
            throw new Guasta();
        }
        if (testa.lunghezza() >= 0) {
            copia(testa.lunghezza(), OutputStream.nullOutputStream());
        } else {
            while (!finita(testa)) {
                salta(testa(), massimo, livello + 1);
                if (posto() - inizio > massimo) {
                    throw new Guasta();
                }
            }
        }
        return posto() - inizio;
    }

    void copia(long quanti, OutputStream fuori) throws IOException {
        long restano = quanti;
        if (restano > 0 && avanti >= 0) {
            fuori.write(uno());
            restano--;
        }
        while (restano > 0) {
            int n = leggi((int) Math.min(PEZZO, restano));
            if (n < 0) {
                throw new Guasta();
            }
            letti += n;
            restano -= n;
            fuori.write(pezzo, 0, n);
        }
    }

    /** Mail programs and line ends leave a few. */
    boolean soloBianchiInCoda() throws IOException {
        for (int i = 0; i < PEZZO; i++) {
            int b = avanti >= 0 ? uno() : leggi();
            if (b < 0) {
                return true;
            } else if (b != 0 && !Segni.bianco(b)) {
                return false;
            }
        }
        return false;
    }

    private long posto() {
        return letti - (avanti >= 0 ? 1 : 0);
    }

    private int uno() throws IOException {
        if (avanti >= 0) {
            int b = avanti;
            avanti = -1;
            return b;
        }
        int b = leggi();
        if (b < 0) {
            throw new Guasta();
        }
        letti++;
        return b;
    }

    private int leggi() throws Guasta {
        return leggi(1) < 0 ? -1 : pezzo[0] & 0xff;
    }

    /** Bytes that cannot be read are no envelope either: in base64 they may be no bytes at all. */
    private int leggi(int quanti) throws Guasta {
        try {
            return dentro.read(pezzo, 0, quanti);
        } catch (IOException e) {
            throw new Guasta();
        }
    }
}

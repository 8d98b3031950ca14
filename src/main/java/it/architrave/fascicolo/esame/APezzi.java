package it.architrave.fascicolo.esame;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A stream of which a reader may ask so much for one piece, because it keeps each piece in memory. */
final class APezzi extends FilterInputStream {

    private static final int PEZZO = 1024 * 1024;

    private int chiesti;

    APezzi(InputStream dentro) {
        super(dentro);
    }

    void nuovoPezzo() {
        chiesti = 0;
    }

    @Override
    public int read() throws IOException {
        return conta(super.read(), 1);
    }

    @Override
    public int read(byte[] dove, int da, int quanti) throws IOException {
        int letti = super.read(dove, da, quanti);
        return conta(letti, letti);
    }

    private int conta(int esito, int letti) throws IOException {
        chiesti += Math.max(letti, 0);
        if (chiesti > PEZZO) {
            throw new IOException("Un solo pezzo supera " + PEZZO + " byte.");
        }
        return esito;
    }
}

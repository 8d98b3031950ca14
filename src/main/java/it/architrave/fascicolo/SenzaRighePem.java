package it.architrave.fascicolo;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A text without its PEM lines ({@code -----BEGIN …-----}): only the base64 between them. */
final class SenzaRighePem extends FilterInputStream {

    private boolean inizioRiga = true;

    SenzaRighePem(InputStream dentro) {
        super(dentro);
    }

    @Override
    public int read() throws IOException {
        int letto = super.read();
        while (inizioRiga && letto == '-') {
            while (letto >= 0 && letto != '\n' && letto != '\r') {
                letto = super.read();
            }
        }
        inizioRiga = letto == '\n' || letto == '\r';
        return letto;
    }

    @Override
    public int read(byte[] dove, int da, int quanti) throws IOException {
        int letti = 0;
        while (letti < quanti) {
            int letto = read();
            if (letto < 0) {
                return letti == 0 ? -1 : letti;
            }
            dove[da + letti++] = (byte) letto;
        }
        return letti;
    }
}

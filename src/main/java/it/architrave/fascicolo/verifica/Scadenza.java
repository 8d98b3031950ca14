package it.architrave.fascicolo.verifica;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.time.Duration;

/** The time that a whole answer may take, however slowly it drips; measured, not told by the clock. */
final class Scadenza {

    private final long fine;

    Scadenza(Duration attesa) {
        this.fine = System.nanoTime() + attesa.toNanos();
    }

    /** Milliseconds left, at least one. */
    int restano() throws SocketTimeoutException {
        long restano = (fine - System.nanoTime()) / 1_000_000;
        if (restano <= 0) {
            throw new SocketTimeoutException("Il server non ha risposto in tempo.");
        }
        return (int) Math.min(restano, Integer.MAX_VALUE);
    }

    InputStream su(Socket presa) throws IOException {
        return new FilterInputStream(presa.getInputStream()) {
            @Override
            public int read() throws IOException {
                presa.setSoTimeout(restano());
                return super.read();
            }

            @Override
            public int read(byte[] pezzo, int da, int quanti) throws IOException {
                presa.setSoTimeout(restano());
                return super.read(pezzo, da, quanti);
            }
        };
    }
}

package it.architrave.affidabilita;

import java.util.Random;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicLong;

/**
 * The pace of all clients together, and the door they wait at while the server is down: requests are let through at a
 * fixed rate, whether or not earlier ones have been answered (open loop), as long as a client is free to send one.
 */
final class Passo implements AutoCloseable {

    /** One second's worth may pile up; what comes on top was not sent, and the rate reached says so. */
    private final int alSecondo;
    private final Semaphore permessi = new Semaphore(0);
    private final AtomicLong inviate = new AtomicLong();
    private final AtomicLong risposte = new AtomicLong();
    private final AtomicLong senzaRisposta = new AtomicLong();
    private final Thread metronomo;
    private volatile boolean aperto;
    private volatile boolean finito;

    Passo(int alSecondo) {
        this.alSecondo = alSecondo;
        this.metronomo = new Thread(this::batti, "metronomo");
        this.metronomo.setDaemon(true);
        this.metronomo.start();
    }

    void apri() {
        aperto = true;
    }

    /** Nobody sends any more; requests under way go on. */
    void chiudi() {
        aperto = false;
        permessi.drainPermits();
    }

    /** Waits for its turn. */
    void turno() throws InterruptedException {
        permessi.acquire();
        inviate.incrementAndGet();
    }

    void risposto() {
        risposte.incrementAndGet();
    }

    void senzaRisposta() {
        senzaRisposta.incrementAndGet();
    }

    long inviate() {
        return inviate.get();
    }

    long risposte() {
        return risposte.get();
    }

    long inDubbio() {
        return senzaRisposta.get();
    }

    /** A moment in that span, in milliseconds. */
    static long fra(Random caso, long da, long a) {
        return da + (long) (caso.nextDouble() * (a - da));
    }

    @Override
    public void close() {
        finito = true;
    }

    private void batti() {
        long ogni = 1_000_000_000L / alSecondo;
        long prossimo = System.nanoTime();
        while (!finito) {
            prossimo += ogni;
            long attesa = prossimo - System.nanoTime();
            if (attesa > 0) {
                java.util.concurrent.locks.LockSupport.parkNanos(attesa);
            }
            if (aperto && permessi.availablePermits() < alSecondo) {
                permessi.release();
            }
        }
    }
}

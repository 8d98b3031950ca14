package it.architrave.affidabilita;

import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;

/** What the people hear of each other outside the application: that a task waits, that an invitation was received. */
final class Lavoro {

    private final Map<String, Semaphore> compiti = new ConcurrentHashMap<>();
    private final BlockingQueue<PraticaAttesa> inviti = new LinkedBlockingQueue<>();

    /** A task waits for that account. */
    void arriva(String utente) {
        di(utente).release();
    }

    /** Waits until a task does. */
    void attende(String utente) throws InterruptedException {
        di(utente).acquire();
    }

    void invitata(PraticaAttesa pratica) {
        inviti.add(pratica);
    }

    BlockingQueue<PraticaAttesa> inviti() {
        return inviti;
    }

    private Semaphore di(String utente) {
        return compiti.computeIfAbsent(utente, u -> new Semaphore(0));
    }
}

package it.architrave.prova;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Acts that start in the same moment, each on a thread of its own; 2, 4, 8 and 16 of them in turn. */
public final class Gara implements AutoCloseable {

    private static final int[] QUANTI = {2, 4, 8, 16};

    private final ExecutorService fili = Executors.newCachedThreadPool();

    /** How many start together in this trial. */
    public static int quanti(int prova) {
        return QUANTI[prova % QUANTI.length];
    }

    /** The answers, in the order of the acts. */
    public <T> List<T> corre(List<Callable<T>> atti) throws Exception {
        var via = new CyclicBarrier(atti.size());
        List<Future<T>> futuri = new ArrayList<>();
        for (Callable<T> atto : atti) {
            futuri.add(fili.submit(() -> {
                via.await();
                return atto.call();
            }));
        }
        List<T> esiti = new ArrayList<>();
        for (Future<T> futuro : futuri) {
            esiti.add(futuro.get());
        }
        return esiti;
    }

    @Override
    public void close() {
        fili.shutdown();
    }
}

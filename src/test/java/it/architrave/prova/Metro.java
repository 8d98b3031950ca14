package it.architrave.prova;

import com.sun.management.UnixOperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;

/** What the process holds: live bytes of heap, open files, threads. */
public final class Metro {

    private static final long MB = 1024 * 1024;

    private Metro() {
    }

    /** Megabytes that survive a full collection. */
    public static long heap() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / MB;
    }

    public static long fileAperti() {
        return ManagementFactory.getOperatingSystemMXBean() instanceof UnixOperatingSystemMXBean unix
                ? unix.getOpenFileDescriptorCount() : 0;
    }

    public static int fili() {
        return ManagementFactory.getThreadMXBean().getThreadCount();
    }

    /** The most megabytes found alive while something is done. */
    public static long picco(Atto atto) throws Exception {
        AtomicBoolean fatto = new AtomicBoolean();
        AtomicLong picco = new AtomicLong();
        Thread chiMisura = new Thread(() -> {
            do {
                long inizio = System.nanoTime();
                picco.accumulateAndGet(heap(), Math::max);
                // A collection after the other would leave nothing to do the work under measure, the less the slower they are.
                LockSupport.parkNanos(Math.max(TimeUnit.MILLISECONDS.toNanos(400), 3 * (System.nanoTime() - inizio)));
            } while (!fatto.get());
        }, "metro");
        chiMisura.start();
        try {
            atto.compi();
            // What it holds at its end counts, however short it was: the other thread may have looked only before.
            picco.accumulateAndGet(heap(), Math::max);
        } finally {
            fatto.set(true);
            chiMisura.join();
        }
        return picco.get();
    }

    /** What is done under measure. */
    public interface Atto {
        void compi() throws Exception;
    }
}

package nl.woonzorgtoets.prestaties;

import com.sun.management.OperatingSystemMXBean;
import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.concurrent.Callable;

/**
 * What something takes of its own thread.
 *
 * @param micros least processor time of some rounds
 * @param bytes least memory asked for
 */
record Cost(double micros, double bytes) {

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final int ROUNDS = 8;
    private static final long ROUND = 300_000_000L;
    private static final long LONGEST = 20_000_000_000L;

    private static Object seen;

    /** Once and again until a round is long enough to measure, some rounds; what takes very long is done fewer times. */
    static Cost of(Callable<?> what) throws Exception {
        Cost least = new Cost(Double.MAX_VALUE, Double.MAX_VALUE);
        long began = THREADS.getCurrentThreadCpuTime();
        for (int round = 0; round < ROUNDS && THREADS.getCurrentThreadCpuTime() - began < LONGEST; round++) {
            least = least.or(round(what));
        }
        return least;
    }

    private static Cost round(Callable<?> what) throws Exception {
        long thread = Thread.currentThread().getId();
        long bytes = THREADS.getThreadAllocatedBytes(thread);
        long start = THREADS.getCurrentThreadCpuTime();
        int times = 0;
        long spent;
        do {
            seen = what.call();
            times++;
            spent = THREADS.getCurrentThreadCpuTime() - start;
        } while (spent < ROUND);
        return new Cost(spent / 1000.0 / times, (double) (THREADS.getThreadAllocatedBytes(thread) - bytes) / times);
    }

    /** Each time of so many, by whatever thread; of memory only what this one asked for. */
    static Cost ofAllThreads(int times, Callable<?> what) throws Exception {
        OperatingSystemMXBean system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        Cost least = new Cost(Double.MAX_VALUE, Double.MAX_VALUE);
        for (int round = 0; round < 3; round++) {
            long bytes = THREADS.getThreadAllocatedBytes(Thread.currentThread().getId());
            long start = system.getProcessCpuTime();
            for (int i = 0; i < times; i++) {
                seen = what.call();
            }
            double spent = (system.getProcessCpuTime() - start) / 1000.0 / times;
            bytes = THREADS.getThreadAllocatedBytes(Thread.currentThread().getId()) - bytes;
            least = least.or(new Cost(spent, (double) bytes / times));
        }
        return least;
    }

    private Cost or(Cost other) {
        return new Cost(Math.min(micros, other.micros), Math.min(bytes, other.bytes));
    }

    /** How much of the heap is taken by what is still held. */
    static long heap() throws InterruptedException {
        seen = null;
        for (int i = 0; i < 3; i++) {
            System.gc();
            Thread.sleep(100);
        }
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }
}

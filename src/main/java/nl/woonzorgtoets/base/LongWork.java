package nl.woonzorgtoets.base;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What takes long, done one at a time, while others may look how far it is. Nothing is kept: after a restart it is done again when
 * somebody asks.
 *
 * @param <R> what comes of it
 */
public final class LongWork<R> implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(LongWork.class);
    private static final int WAITING = 5;
    private static final int REMEMBERED = 20;

    private final String name;
    private final ThreadPoolExecutor worker;
    private final Map<String, Job<R>> jobs = LastUsed.map(REMEMBERED);

    /** Where it stands. */
    @Schema(name = "Taakstand")
    public enum Stand {
        WACHT,
        BEZIG,
        KLAAR,
        /** It came to nothing; the log says why. */
        MISLUKT
    }

    /** The work itself; it tells how far it is, and learns by that when nobody waits for it any more. */
    public interface Task<R> {

        R run(Meter meter);
    }

    /** Told how far it is. */
    public interface Meter {

        void at(long done, long total);
    }

    /** @param result null until it is known */
    public record Progress<R>(Stand stand, long done, long total, R result) {

        public boolean isEnded() {
            return stand == Stand.KLAAR || stand == Stand.MISLUKT;
        }
    }

    /** @param name of its thread */
    public LongWork(String name) {
        this.name = name;
        this.worker = new ThreadPoolExecutor(1, 1, 0, TimeUnit.SECONDS, new ArrayBlockingQueue<>(WAITING), task -> {
            Thread thread = new Thread(task, name);
            thread.setDaemon(true);
            return thread;
        });
    }

    /**
     * Begins, unless that is being done already; empty when too much waits.
     *
     * @param total how much there is to do, as far as is known
     * @param patience how many milliseconds to wait for the end
     */
    public Optional<Progress<R>> start(String key, long total, Task<R> task, long patience) {
        return job(key, total, task).map(it -> it.after(patience));
    }

    private synchronized Optional<Job<R>> job(String key, long total, Task<R> task) {
        Job<R> running = jobs.get(key);
        if (running != null && !running.progress().isEnded()) {
            return Optional.of(running);
        }
        Job<R> job = new Job<>(name + " " + key, total);
        try {
            worker.execute(() -> job.run(task));
        } catch (RejectedExecutionException e) {
            return Optional.empty();
        }
        jobs.put(key, job);
        return Optional.of(job);
    }

    /** Empty when it was not asked since the start, or too long ago. */
    public synchronized Optional<Progress<R>> progress(String key) {
        return Optional.ofNullable(jobs.get(key)).map(Job::progress);
    }

    @Override
    public void close() {
        worker.shutdownNow();
    }

    private static final class Job<R> {

        private final String name;
        private final CountDownLatch end = new CountDownLatch(1);
        private Progress<R> progress;

        Job(String name, long total) {
            this.name = name;
            this.progress = new Progress<>(Stand.WACHT, 0, total, null);
        }

        void run(Task<R> task) {
            become(Stand.BEZIG, null);
            try {
                become(Stand.KLAAR, task.run(this::count));
            } catch (CancellationException e) {
                become(Stand.MISLUKT, null);
            } catch (RuntimeException e) {
                LOG.error("Dit kwam niet tot een eind: {}.", name, e);
                become(Stand.MISLUKT, null);
            } finally {
                end.countDown();
            }
        }

        private synchronized void become(Stand next, R result) {
            progress = new Progress<>(next, progress.done(), progress.total(), result);
        }

        private synchronized void count(long done, long total) {
            progress = new Progress<>(progress.stand(), done, total, progress.result());
            if (Thread.currentThread().isInterrupted()) {
                throw new CancellationException();
            }
        }

        synchronized Progress<R> progress() {
            return progress;
        }

        Progress<R> after(long patience) {
            try {
                end.await(patience, TimeUnit.MILLISECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            return progress();
        }
    }
}

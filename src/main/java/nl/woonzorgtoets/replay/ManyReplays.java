package nl.woonzorgtoets.replay;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import nl.woonzorgtoets.document.codec.CaseBytes;

/** Judges many cases again on all cores, and tells what came of each in the order in which they came; it holds few at a time. */
public final class ManyReplays implements AutoCloseable {

    /** More than are read from an archive at once: while those are read, the cores have work. */
    private static final int AT_ONCE = 128;

    private final Replayer replayer;
    private final String regelset;
    private final Consumer<Replay> told;
    private final Queue<Future<Replay>> underway = new ArrayDeque<>();
    private final ExecutorService cores =
            Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors(), task -> {
                Thread thread = new Thread(task, "herhaling");
                thread.setDaemon(true);
                return thread;
            });

    /**
     * @param regelset hash of the rulebook to judge by; null: each by its own
     * @param told called by whoever adds or finishes
     */
    public ManyReplays(Replayer replayer, String regelset, Consumer<Replay> told) {
        this.replayer = replayer;
        this.regelset = regelset;
        this.told = told;
    }

    /**
     * Waits when many are under way.
     *
     * @param nummer null: the one that stands in it
     */
    public void add(String nummer, CaseBytes bytes) {
        if (underway.size() >= AT_ONCE) {
            tellNext();
        }
        underway.add(cores.submit(() -> replayer.replay(nummer, bytes, regelset)));
    }

    /** Waits for all that were added, or until somebody says to stop: then the rest is told no more. */
    public void finish(BooleanSupplier stopped) {
        while (!underway.isEmpty() && !stopped.getAsBoolean()) {
            tellNext();
        }
    }

    private void tellNext() {
        try {
            told.accept(underway.remove().get());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    @Override
    public void close() {
        cores.shutdownNow();
    }
}

package nl.woonzorgtoets.archive;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Checks the whole archive beside the daily work, one check at a time; remembers the last one until the program stops. */
public final class VerificationRuns implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(VerificationRuns.class);
    private static final int SECONDS_TO_STOP = 5;

    private final Archive archive;
    private final Clock clock;
    private final ExecutorService worker = Executors.newSingleThreadExecutor(task -> {
        Thread thread = new Thread(task, "archief-controle");
        thread.setDaemon(true);
        return thread;
    });
    private volatile VerificationRun latest;
    private volatile boolean closed;

    public VerificationRuns(Archive archive, Clock clock) {
        this.archive = archive;
        this.clock = clock;
    }

    /** Begins a check, unless one is running. */
    public synchronized void start(String door) {
        if (closed || latest != null && latest.isRunning()) {
            return;
        }
        VerificationRun begun = new VerificationRun(door, 0, archive.lastSeq(), clock.instant(), null, null);
        latest = begun;
        try {
            worker.execute(() -> run(begun));
        } catch (RejectedExecutionException e) {
            LOG.debug("Er wordt niets meer gecontroleerd.", e);
        }
    }

    /** The check that runs or ran last; empty when there was none since the program started. */
    public Optional<VerificationRun> latest() {
        return Optional.ofNullable(latest);
    }

    private void run(VerificationRun begun) {
        try {
            Verification found = archive.verify(List.of(), checked -> tell(begun, checked));
            latest = progress(begun, found.entries(), clock.instant(), found);
        } catch (RuntimeException e) {
            LOG.error("De controle van het archief is afgebroken.", e);
            latest = progress(begun, latest.checked(), clock.instant(), null);
        }
    }

    private void tell(VerificationRun begun, long checked) {
        if (closed) {
            throw new CancellationException("Het programma stopt.");
        }
        latest = progress(begun, checked, null, null);
    }

    private static VerificationRun progress(VerificationRun begun, long checked, Instant at, Verification found) {
        return new VerificationRun(begun.door(), checked, Math.max(checked, begun.total()), begun.began(), at, found);
    }

    @Override
    public void close() {
        closed = true;
        worker.shutdown();
        try {
            worker.awaitTermination(SECONDS_TO_STOP, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}

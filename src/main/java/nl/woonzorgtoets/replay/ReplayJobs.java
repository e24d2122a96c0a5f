package nl.woonzorgtoets.replay;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import nl.woonzorgtoets.archive.EntryKind;
import nl.woonzorgtoets.archive.SqliteArchive;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Replays of many cases: one at a time, a few waiting; what came of each is noted in the archive. */
public final class ReplayJobs implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(ReplayJobs.class);
    private static final int WAITING = 10;
    private static final int REMEMBERED = 100;

    private final SqliteArchive archive;
    private final Replayer replayer;
    private final Clock clock;
    private final ThreadPoolExecutor worker =
            new ThreadPoolExecutor(1, 1, 0, TimeUnit.SECONDS, new ArrayBlockingQueue<>(WAITING), task -> {
                Thread thread = new Thread(task, "herhalingen");
                thread.setDaemon(true);
                return thread;
            });
    private final Map<String, ReplayJob> jobs = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, ReplayJob> eldest) {
            return size() > REMEMBERED;
        }
    };

    public ReplayJobs(SqliteArchive archive, Replayer replayer, Clock clock) {
        this.archive = archive;
        this.replayer = replayer;
        this.clock = clock;
    }

    /** Puts a job in the queue; empty when too many wait already. */
    public Optional<ReplayProgress> start(ReplayRequest request, String door) {
        ReplayJob job = new ReplayJob(request, door);
        try {
            worker.execute(() -> run(job));
        } catch (RejectedExecutionException e) {
            return Optional.empty();
        }
        synchronized (jobs) {
            jobs.put(job.id(), job);
        }
        return Optional.of(job.progress());
    }

    /** Empty when this program does not remember such a job. */
    public Optional<ReplayProgress> progress(String id) {
        synchronized (jobs) {
            return Optional.ofNullable(jobs.get(id)).map(ReplayJob::progress);
        }
    }

    private void run(ReplayJob job) {
        try {
            job.run(archive, replayer, clock);
            archive.append(EntryKind.HERHALING, ReplayNote.of(job.progress(), job.door()));
        } catch (RuntimeException e) {
            LOG.error(
                    "Herhaling {} is afgebroken of niet genoteerd: {}",
                    job.id(),
                    e.getClass().getName());
        }
    }

    @Override
    public void close() {
        worker.shutdownNow();
    }
}

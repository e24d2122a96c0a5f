package nl.woonzorgtoets.replay;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import nl.woonzorgtoets.archive.Archive;
import nl.woonzorgtoets.archive.CaseFilter;
import nl.woonzorgtoets.archive.EntryKind;
import nl.woonzorgtoets.archive.KeptCase;
import nl.woonzorgtoets.archive.StoreUnavailableException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Replays: of one case at once, of many one job at a time; what came of each is noted in the archive. */
public final class ReplayJobs implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(ReplayJobs.class);
    private static final int WAITING = 10;
    private static final int REMEMBERED = 20;
    /** Among so many is looked for those of somebody who may not know of all. */
    private static final int LOOKED_AT = 1000;

    private static final int SECONDS_TO_STOP = 15;

    private final Archive archive;
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

    public ReplayJobs(Archive archive, Replayer replayer, Clock clock) {
        this.archive = archive;
        this.replayer = replayer;
        this.clock = clock;
    }

    /**
     * What came of judging one case again.
     *
     * @param noted whether the archive took it in; an archive that can only be read does not
     */
    public record One(String id, Replayer.Again again, boolean noted) {

        public Replay replay() {
            return again.replay();
        }
    }

    /** One case judged again only to look at what differs; that is not noted. */
    public Replayer.Again look(KeptCase kept, String regelset) {
        return replayer.again(kept.nummer(), kept.bytes(), regelset);
    }

    /** @param regelset hash of the rulebook to judge by; null: its own */
    public One one(KeptCase kept, String regelset, String door) {
        ReplayJob job = new ReplayJob(new ReplayRequest(regelset, CaseFilter.only(kept.nummer())), door);
        Replayer.Again again = job.runOne(kept, replayer, clock);
        return new One(job.id(), again, note(job));
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

    /** Of a job that waits, runs or ended; empty when there never was one. */
    public Optional<ReplayProgress> progress(String id) {
        Optional<ReplayJob> job = find(id);
        Optional<ReplayProgress> known = job.isPresent()
                ? job.map(ReplayJob::progress)
                : archive.audit().replay(id).map(ReplayNote::read);
        return known.filter(this::isInReach);
    }

    /** Of a job that went over cases that whoever asks may not know of, nothing is told. */
    private boolean isInReach(ReplayProgress job) {
        return archive.reaches(job.opdracht().zaken());
    }

    /** Ends a job before its time, at once when it still waits; what came of it until then is noted. */
    public void cancel(String id) {
        find(id).filter(job -> isInReach(job.progress())).ifPresent(job -> {
            job.cancel();
            if (job.dropWaiting(clock)) {
                note(job);
            }
        });
    }

    /** The jobs that wait or run, oldest first. */
    public List<ReplayProgress> unfinished() {
        synchronized (jobs) {
            return jobs.values().stream()
                    .map(ReplayJob::progress)
                    .filter(it -> !it.isEnded() && isInReach(it))
                    .toList();
        }
    }

    /** The jobs that ended, newest first, also of before a restart. */
    public List<ReplayProgress> ended(int most) {
        List<ReplayProgress> ended = new ArrayList<>();
        int looked = archive.reaches(CaseFilter.ALL) ? most : LOOKED_AT;
        for (byte[] note : archive.audit().replays(looked)) {
            try {
                Optional.of(ReplayNote.read(note)).filter(this::isInReach).ifPresent(ended::add);
            } catch (IllegalArgumentException e) {
                LOG.warn("Een herhaling in het archief is niet te lezen.", e);
            }
        }
        return ended.subList(0, Math.min(most, ended.size()));
    }

    private Optional<ReplayJob> find(String id) {
        synchronized (jobs) {
            return Optional.ofNullable(jobs.get(id));
        }
    }

    private void run(ReplayJob job) {
        try {
            if (!job.run(archive, replayer, clock)) {
                return;
            }
        } catch (RuntimeException e) {
            LOG.error("Herhaling {} is afgebroken: {}", job.id(), e.getClass().getName());
        }
        note(job);
    }

    private boolean note(ReplayJob job) {
        try {
            ReplayProgress done = job.progress();
            List<String> kaders = archive.audit().frameworks(done.opdracht().zaken());
            archive.append(EntryKind.HERHALING, ReplayNote.of(done, kaders));
            return true;
        } catch (StoreUnavailableException e) {
            LOG.error("Herhaling {} is niet genoteerd: {}", job.id(), e.getMessage());
            return false;
        }
    }

    /** Ends what runs, so that it can be noted before the archive closes. */
    @Override
    public void close() {
        synchronized (jobs) {
            jobs.values().forEach(ReplayJob::cancel);
        }
        worker.shutdown();
        try {
            worker.awaitTermination(SECONDS_TO_STOP, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}

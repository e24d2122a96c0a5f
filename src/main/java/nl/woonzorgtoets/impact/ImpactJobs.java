package nl.woonzorgtoets.impact;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import nl.woonzorgtoets.archive.Archive;
import nl.woonzorgtoets.archive.CaseFilter;
import nl.woonzorgtoets.base.LastUsed;
import nl.woonzorgtoets.rulebook.Rulebook;

/**
 * What drafts would do, found one draft at a time, while others may look how far it is. Nothing is kept: after a restart it is found
 * again. Cases with secret answers take no part, for whoever writes the draft may not know them.
 */
public final class ImpactJobs implements AutoCloseable {

    private static final int WAITING = 5;
    private static final int REMEMBERED = 20;

    private final Archive archive;
    private final ImpactFinder finder;
    private final ThreadPoolExecutor worker =
            new ThreadPoolExecutor(1, 1, 0, TimeUnit.SECONDS, new ArrayBlockingQueue<>(WAITING), task -> {
                Thread thread = new Thread(task, "gevolgen");
                thread.setDaemon(true);
                return thread;
            });
    private final Map<String, ImpactJob> jobs = LastUsed.map(REMEMBERED);

    public ImpactJobs(Archive archive) {
        this.archive = archive;
        this.finder = new ImpactFinder(archive);
    }

    /**
     * Begins, unless that is being looked for already; empty when too much waits.
     *
     * @param patience how many milliseconds to wait for the end
     */
    public Optional<ImpactProgress> start(Rulebook draft, long patience) {
        return job(draft).map(it -> it.after(patience));
    }

    private synchronized Optional<ImpactJob> job(Rulebook draft) {
        ImpactJob running = jobs.get(draft.hash());
        if (running != null && !running.progress().isEnded()) {
            return Optional.of(running);
        }
        long cases =
                archive.search(CaseFilter.of(draft.framework(), null), 0, 1).total();
        ImpactJob job = new ImpactJob(draft, cases);
        try {
            worker.execute(() -> job.run(finder));
        } catch (RejectedExecutionException e) {
            return Optional.empty();
        }
        jobs.put(draft.hash(), job);
        return Optional.of(job);
    }

    /** Of a draft by its hash; empty when it was not asked since the start. */
    public synchronized Optional<ImpactProgress> progress(String regelset) {
        return Optional.ofNullable(jobs.get(regelset)).map(ImpactJob::progress);
    }

    @Override
    public void close() {
        worker.shutdownNow();
    }
}

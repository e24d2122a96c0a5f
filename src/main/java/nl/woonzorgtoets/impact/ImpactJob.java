package nl.woonzorgtoets.impact;

import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import nl.woonzorgtoets.impact.ImpactProgress.Stand;
import nl.woonzorgtoets.rulebook.Rulebook;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One draft looked at; others may ask how far that is. */
final class ImpactJob {

    private static final Logger LOG = LoggerFactory.getLogger(ImpactJob.class);

    private final Rulebook draft;
    private final long cases;
    private final CountDownLatch end = new CountDownLatch(1);
    private Stand stand = Stand.WACHT;
    private long done;
    private Impact impact;

    ImpactJob(Rulebook draft, long cases) {
        this.draft = draft;
        this.cases = cases;
    }

    void run(ImpactFinder finder) {
        become(Stand.BEZIG, null);
        try {
            become(Stand.KLAAR, finder.of(draft, false, this::count));
        } catch (CancellationException e) {
            become(Stand.MISLUKT, null);
        } catch (RuntimeException e) {
            LOG.error("De gevolgen van regelset {} konden niet worden bepaald.", draft.hash(), e);
            become(Stand.MISLUKT, null);
        } finally {
            end.countDown();
        }
    }

    private synchronized void become(Stand next, Impact found) {
        stand = next;
        impact = found;
    }

    private synchronized void count(long cases) {
        done = cases;
        if (Thread.currentThread().isInterrupted()) {
            throw new CancellationException();
        }
    }

    synchronized ImpactProgress progress() {
        return new ImpactProgress(stand, draft.hash(), Math.max(cases, done), done, impact);
    }

    /** How far it is when it ended, or after so many milliseconds. */
    ImpactProgress after(long patience) {
        try {
            end.await(patience, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return progress();
    }
}

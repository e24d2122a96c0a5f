package nl.woonzorgtoets.proof;

import java.util.Optional;
import nl.woonzorgtoets.base.LongWork;
import nl.woonzorgtoets.rulebook.Rulebook;

/** Contradictions, gaps and what never comes out, looked for in one regelset at a time. */
public final class ProofJobs implements AutoCloseable {

    private final LongWork<BewijsReport> work = new LongWork<>("bewijs");

    /**
     * Begins, unless that is being looked for already; empty when too much waits.
     *
     * @param patience how many milliseconds to wait for the end
     */
    public Optional<LongWork.Progress<BewijsReport>> start(Rulebook rulebook, long patience) {
        return work.start(
                rulebook.hash(),
                0,
                meter -> Proof.of(rulebook, Proof.LONGEST, (what, done, total) -> meter.at(done, total)),
                patience);
    }

    /** Of a regelset by its hash; empty when it was not asked since the start. */
    public Optional<LongWork.Progress<BewijsReport>> progress(String regelset) {
        return work.progress(regelset);
    }

    @Override
    public void close() {
        work.close();
    }
}

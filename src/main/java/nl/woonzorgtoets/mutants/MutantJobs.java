package nl.woonzorgtoets.mutants;

import java.util.Optional;
import nl.woonzorgtoets.base.LongWork;
import nl.woonzorgtoets.rulebook.Rulebook;

/** Whether the examples of a regelset notice small changes of it, found one regelset at a time. */
public final class MutantJobs implements AutoCloseable {

    private final LongWork<MutantReport> work = new LongWork<>("mutanten");

    /**
     * Begins, unless that is being looked for already; empty when too much waits.
     *
     * @param rulebook whose examples all come out as expected
     * @param patience how many milliseconds to wait for the end
     */
    public Optional<LongWork.Progress<MutantReport>> start(Rulebook rulebook, long patience) {
        return work.start(
                rulebook.hash(),
                0,
                meter -> Mutants.of(rulebook, Mutants.EFFORT, (what, done, total) -> meter.at(done, total)),
                patience);
    }

    /** Of a regelset by its hash; empty when it was not asked since the start. */
    public Optional<LongWork.Progress<MutantReport>> progress(String regelset) {
        return work.progress(regelset);
    }

    @Override
    public void close() {
        work.close();
    }
}

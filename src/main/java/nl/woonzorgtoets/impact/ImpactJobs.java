package nl.woonzorgtoets.impact;

import java.util.Optional;
import nl.woonzorgtoets.archive.Archive;
import nl.woonzorgtoets.archive.CaseFilter;
import nl.woonzorgtoets.base.LongWork;
import nl.woonzorgtoets.rulebook.Rulebook;

/** What drafts would do. Cases with secret answers take no part, for whoever writes the draft may not know them. */
public final class ImpactJobs implements AutoCloseable {

    private final Archive archive;
    private final ImpactFinder finder;
    private final LongWork<Impact> work = new LongWork<>("gevolgen");

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
        long cases =
                archive.search(CaseFilter.of(draft.framework(), null), 0, 1).total();
        return work.start(
                        draft.hash(),
                        cases,
                        meter -> finder.of(draft, false, done -> meter.at(done, Math.max(cases, done))),
                        patience)
                .map(it -> ImpactProgress.of(draft.hash(), it));
    }

    /** Of a draft by its hash; empty when it was not asked since the start. */
    public Optional<ImpactProgress> progress(String regelset) {
        return work.progress(regelset).map(it -> ImpactProgress.of(regelset, it));
    }

    @Override
    public void close() {
        work.close();
    }
}

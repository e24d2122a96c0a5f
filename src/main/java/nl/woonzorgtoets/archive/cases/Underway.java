package nl.woonzorgtoets.archive.cases;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.woonzorgtoets.archive.KeptCase;
import nl.woonzorgtoets.archive.NewCase;
import nl.woonzorgtoets.archive.Snapshot;
import nl.woonzorgtoets.archive.TakenIn;
import nl.woonzorgtoets.archive.Zaaknummer;
import nl.woonzorgtoets.archive.database.Reader;
import nl.woonzorgtoets.archive.ledger.Ledger;
import nl.woonzorgtoets.archive.ledger.Pending;
import nl.woonzorgtoets.archive.ledger.Writer;
import nl.woonzorgtoets.document.CaseDocument;

/** The cases that were taken in and are not on disk yet. They count already; what was judged beside one that fails is not kept either. */
public final class Underway {

    /** In the order in which they will be kept. */
    private final List<Case> cases = new ArrayList<>();

    private final Writer writer;
    private final Reader reader;

    public Underway(Writer writer, Reader reader) {
        this.writer = writer;
        this.reader = reader;
    }

    /** What counts of a case. */
    static final class Case {

        private final String kader;
        private final String area;
        private final String zaak;
        private final Map<String, BigDecimal> contribution;
        private volatile boolean failed;

        private Case(CaseDocument it) {
            this.kader = it.envelope().kader();
            this.area = it.found().area();
            this.zaak = Zaaknummer.same(it.assessment().zaaknummer());
            this.contribution = it.assessment().oordeel().positief() ? it.contribution() : null;
        }

        String zaak() {
            return zaak;
        }

        /** Null when it adds nothing to this area: it is elsewhere, or was not judged positive. */
        Map<String, BigDecimal> contributionTo(String place) {
            return place.equals(area) ? contribution : null;
        }
    }

    /** Gives a case its place in line. */
    public TakenIn take(NewCase newCase) {
        Case it = new Case(newCase.document());
        Ledger.Job<KeptCase> job = CaseKeeper.keep(newCase);
        Pending<KeptCase> pending = inLine(it, ledger -> run(job, ledger, it));
        pending.whenDone(failure -> done(it, failure != null));
        return pending::await;
    }

    private synchronized Pending<KeptCase> inLine(Case it, Ledger.Job<KeptCase> job) {
        Pending<KeptCase> pending = writer.offer(job);
        cases.add(it);
        return pending;
    }

    /** What fails by its own doing has to be known to the next in the same group. */
    private static KeptCase run(Ledger.Job<KeptCase> job, Ledger ledger, Case it) throws SQLException {
        it.failed = true;
        long before = ledger.tail().seq();
        KeptCase kept = job.run(ledger);
        it.failed = ledger.tail().seq() == before;
        return kept;
    }

    private synchronized void done(Case it, boolean failed) {
        it.failed |= failed;
        cases.remove(it);
    }

    /** See {@link nl.woonzorgtoets.archive.Archive#snapshot}. */
    public Snapshot snapshot(String kader, String area, String exceptZaaknummer) {
        // First these: what is on disk by the time that it is read, is counted once, as what it is here.
        List<Case> now = of(kader);
        return new Snapshot(
                reader.read(sql -> AreaTotals.of(sql, kader, area, exceptZaaknummer, now)),
                () -> now.stream().noneMatch(it -> it.failed));
    }

    private synchronized List<Case> of(String kader) {
        return cases.stream()
                .filter(it -> it.kader.equals(kader) && it.zaak != null)
                .toList();
    }
}

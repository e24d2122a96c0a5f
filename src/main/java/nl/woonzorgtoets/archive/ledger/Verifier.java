package nl.woonzorgtoets.archive.ledger;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import nl.woonzorgtoets.archive.Entry;
import nl.woonzorgtoets.archive.Fault;
import nl.woonzorgtoets.archive.Fault.Soort;
import nl.woonzorgtoets.archive.Verification;
import nl.woonzorgtoets.archive.database.Sql;

/** Walks the whole archive and recomputes everything that it claims about itself. */
public final class Verifier {

    private static final int PAGE = 256;

    private final Sql sql;
    private final List<Check> checks = new ArrayList<>();
    private final LongConsumer progress;
    private final Consumer<Entry> each;
    private final List<Fault> findings = new ArrayList<>();
    private Tail tail = Tail.START;
    private long count;

    private Verifier(Sql sql, LongConsumer progress, Consumer<Entry> each) {
        this.sql = sql;
        this.progress = progress;
        this.each = each;
    }

    /**
     * @param sql sees one moment of the archive
     * @param others what else must hold besides seals, chain, destructions, secret parts and checkpoints
     * @param each given every entry that can be read, in order
     */
    public static Verification verify(
            Sql sql, CheckpointCheck checkpoints, List<Check> others, LongConsumer progress, Consumer<Entry> each) {
        Verifier verifier = new Verifier(sql, progress, each);
        verifier.checks.add(new DestructionCheck());
        verifier.checks.add(new SecretCheck(sql));
        verifier.checks.add(checkpoints);
        verifier.checks.addAll(others);
        try {
            verifier.run();
        } catch (SQLException e) {
            verifier.find(
                    verifier.tail.seq() + 1, Soort.DATABANK, "de databank is beschadigd en hier niet verder te lezen");
        }
        return new Verification(verifier.count, checkpoints.count(), List.copyOf(verifier.findings));
    }

    private void run() throws SQLException {
        integrity();
        List<Entry> page = Entries.page(sql, 1, PAGE);
        while (!page.isEmpty()) {
            for (Entry entry : page) {
                check(entry);
            }
            progress.accept(count);
            page = Entries.page(sql, tail.seq() + 1, PAGE);
        }
        for (Check check : checks) {
            findings.addAll(check.findings());
        }
    }

    private void integrity() throws SQLException {
        for (String line : sql.list("PRAGMA integrity_check(10)", row -> row.getString(1))) {
            if (!line.equals("ok")) {
                find(0, Soort.DATABANK, "De databank meldt schade: " + line);
            }
        }
    }

    private void check(Entry entry) throws SQLException {
        Chain.faultsAfter(tail, entry).forEach(fault -> find(entry.seq(), Soort.KETEN, fault));
        for (Check check : checks) {
            check.add(entry);
        }
        each.accept(entry);
        tail = Tail.of(entry);
        count++;
    }

    private void find(long seq, Soort soort, String melding) {
        findings.add(new Fault(seq, soort, melding));
    }
}

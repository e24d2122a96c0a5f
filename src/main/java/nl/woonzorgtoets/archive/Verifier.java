package nl.woonzorgtoets.archive;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.LongConsumer;
import nl.woonzorgtoets.archive.Finding.Soort;
import nl.woonzorgtoets.rulebook.RuleFiles;

/** Walks the whole archive and recomputes everything that it claims about itself. */
final class Verifier {

    private static final int PAGE = 256;

    private final Sql sql;
    private final CheckpointCheck checkpoints;
    private final LongConsumer progress;
    private final List<Finding> findings = new ArrayList<>();
    private final SortedSet<Long> emptied = new TreeSet<>();
    private final SortedSet<Long> destroyed = new TreeSet<>();
    private Tail tail = Tail.START;
    private long count;

    private Verifier(Sql sql, CheckpointCheck checkpoints, LongConsumer progress) {
        this.progress = progress;
        this.sql = sql;
        this.checkpoints = checkpoints;
    }

    /** @param sql sees one moment of the archive */
    static Verification verify(Sql sql, CheckpointCheck checkpoints, LongConsumer progress) {
        Verifier verifier = new Verifier(sql, checkpoints, progress);
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
        try (IndexCheck index = new IndexCheck()) {
            List<Entry> page = Entries.page(sql, 1, PAGE);
            while (!page.isEmpty()) {
                for (Entry entry : page) {
                    check(entry);
                    index.add(entry);
                }
                progress.accept(count);
                page = Entries.page(sql, tail.seq() + 1, PAGE);
            }
            emptiedSilently();
            findings.addAll(checkpoints.findings());
            findings.addAll(index.findings(sql));
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
        Chain.faults(entry).forEach(fault -> find(entry.seq(), Soort.KETEN, fault));
        checkpoints.add(entry);
        if (entry.isDestroyed()) {
            emptied.add(entry.seq());
        } else if (entry.is(EntryKind.REGELSET)) {
            checkRules(entry);
        } else if (entry.is(EntryKind.VERNIETIGING)) {
            Json.tryRead(entry.body(), Bodies.Destruction.class).ifPresent(it -> destroyed.addAll(it.volgnummers()));
        }
        tail = Tail.of(entry);
        count++;
    }

    private void checkRules(Entry entry) throws SQLException {
        Optional<Bodies.Rules> rules = Json.tryRead(entry.body(), Bodies.Rules.class);
        if (rules.isEmpty()) {
            return;
        }
        Map<String, byte[]> contents = new TreeMap<>();
        for (Map.Entry<String, String> file : rules.get().bestanden().entrySet()) {
            Optional<byte[]> content =
                    sql.first("SELECT content FROM file WHERE sha256 = ?", row -> row.getBytes(1), file.getValue());
            if (content.isEmpty()) {
                find(entry.seq(), Soort.REGELSET, "van deze regelset ontbreekt het bestand " + file.getKey());
                return;
            }
            contents.put(file.getKey(), content.get());
        }
        if (!new RuleFiles(contents).hash().equals(rules.get().hash())) {
            find(entry.seq(), Soort.REGELSET, "een bestand van deze regelset is gewijzigd");
        }
    }

    private void emptiedSilently() {
        for (long seq : emptied) {
            if (!destroyed.contains(seq)) {
                find(seq, Soort.VERNIETIGING, "de inhoud is leeg zonder dat een vernietiging is vastgelegd");
            }
        }
        for (long seq : destroyed) {
            if (!emptied.contains(seq)) {
                find(seq, Soort.VERNIETIGING, "de inhoud is er nog, hoewel een vernietiging is vastgelegd");
            }
        }
    }

    private void find(long seq, Finding.Soort soort, String melding) {
        findings.add(new Finding(seq, soort, melding));
    }
}

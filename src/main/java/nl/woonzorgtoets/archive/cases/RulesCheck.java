package nl.woonzorgtoets.archive.cases;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.woonzorgtoets.archive.Entry;
import nl.woonzorgtoets.archive.EntryKind;
import nl.woonzorgtoets.archive.Fault;
import nl.woonzorgtoets.archive.database.Sql;
import nl.woonzorgtoets.archive.ledger.Check;
import nl.woonzorgtoets.archive.ledger.EntryBodies;
import nl.woonzorgtoets.base.Json;
import nl.woonzorgtoets.rulebook.RuleFiles;

/** Of every regelset that was kept the files must still be there, unchanged. */
public final class RulesCheck implements Check {

    private final Sql sql;
    private final List<Fault> findings = new ArrayList<>();

    public RulesCheck(Sql sql) {
        this.sql = sql;
    }

    @Override
    public void add(Entry entry) throws SQLException {
        if (entry.isDestroyed() || !entry.is(EntryKind.REGELSET)) {
            return;
        }
        Optional<EntryBodies.Rules> rules = Json.tryRead(entry.body(), EntryBodies.Rules.class);
        if (rules.isPresent()) {
            fault(rules.get()).ifPresent(it -> findings.add(new Fault(entry.seq(), Fault.Soort.REGELSET, it)));
        }
    }

    private Optional<String> fault(EntryBodies.Rules rules) throws SQLException {
        Map<String, byte[]> contents = new TreeMap<>();
        for (Map.Entry<String, String> file : rules.bestanden().entrySet()) {
            Optional<byte[]> content = RuleStore.content(sql, file.getValue());
            if (content.isEmpty()) {
                return Optional.of("van deze regelset ontbreekt het bestand " + file.getKey());
            }
            contents.put(file.getKey(), content.get());
        }
        boolean same = new RuleFiles(contents).hash().equals(rules.hash());
        return same ? Optional.empty() : Optional.of("een bestand van deze regelset is gewijzigd");
    }

    @Override
    public List<Fault> findings() {
        return findings;
    }
}

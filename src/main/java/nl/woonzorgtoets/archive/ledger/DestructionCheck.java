package nl.woonzorgtoets.archive.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import nl.woonzorgtoets.archive.Entry;
import nl.woonzorgtoets.archive.EntryKind;
import nl.woonzorgtoets.archive.Fault;
import nl.woonzorgtoets.base.Json;

/** What is empty must be exactly what was lawfully destroyed. */
public final class DestructionCheck implements Check {

    private final SortedSet<Long> emptied = new TreeSet<>();
    private final SortedSet<Long> destroyed = new TreeSet<>();

    @Override
    public void add(Entry entry) {
        if (entry.isDestroyed()) {
            emptied.add(entry.seq());
        } else if (entry.is(EntryKind.VERNIETIGING)) {
            Json.tryRead(entry.body(), EntryBodies.Destruction.class)
                    .ifPresent(it -> destroyed.addAll(it.volgnummers()));
        }
    }

    @Override
    public List<Fault> findings() {
        List<Fault> findings = new ArrayList<>();
        compare(emptied, destroyed, "de inhoud is leeg zonder dat een vernietiging is vastgelegd", findings);
        compare(destroyed, emptied, "de inhoud is er nog, hoewel een vernietiging is vastgelegd", findings);
        return findings;
    }

    private static void compare(SortedSet<Long> these, SortedSet<Long> those, String melding, List<Fault> findings) {
        these.stream()
                .filter(seq -> !those.contains(seq))
                .forEach(seq -> findings.add(new Fault(seq, Fault.Soort.VERNIETIGING, melding)));
    }
}

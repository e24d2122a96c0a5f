package nl.woonzorgtoets.archive.cases;

import java.sql.SQLException;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.woonzorgtoets.archive.Activation;
import nl.woonzorgtoets.archive.Besluit;
import nl.woonzorgtoets.archive.Brief;
import nl.woonzorgtoets.archive.Entry;
import nl.woonzorgtoets.archive.EntryKind;
import nl.woonzorgtoets.archive.Intrekking;
import nl.woonzorgtoets.archive.Vervolg;
import nl.woonzorgtoets.archive.Work;
import nl.woonzorgtoets.archive.ledger.EntryBodies;
import nl.woonzorgtoets.archive.ledger.Ledger;
import nl.woonzorgtoets.rulebook.RuleFiles;

/** What people do to cases and regelsets, as entries; only to those that are there. */
public final class EntryFactory {

    private static final Set<EntryKind> NOTES =
            EnumSet.of(EntryKind.GOEDKEURING, EntryKind.HERHALING, EntryKind.EXPORT);

    private EntryFactory() {}

    public static Ledger.Job<Entry> decide(Besluit besluit) {
        return ledger -> {
            String kader = frameworkOf(ledger, besluit.nummer());
            if (CaseKeeper.withdrawal(ledger.sql(), besluit.nummer()).isPresent()) {
                throw new IllegalArgumentException("Zaak " + besluit.nummer() + " is ingetrokken.");
            }
            return ledger.append(EntryKind.BESLUIT, EntryBodies.of(besluit, kader));
        };
    }

    public static Ledger.Job<Entry> follow(Vervolg vervolg) {
        return ledger -> {
            String kader = frameworkOf(ledger, vervolg.nummer());
            if (CaseKeeper.decisions(ledger.sql(), vervolg.nummer()).isEmpty()) {
                throw isNotThere("besluit over", vervolg.nummer());
            }
            return ledger.append(EntryKind.VERVOLG, EntryBodies.of(vervolg, kader));
        };
    }

    public static Ledger.Job<Entry> withdraw(Intrekking intrekking) {
        return ledger -> {
            String kader = frameworkOf(ledger, intrekking.nummer());
            if (CaseKeeper.withdrawal(ledger.sql(), intrekking.nummer()).isPresent()
                    || !CaseKeeper.decisions(ledger.sql(), intrekking.nummer()).isEmpty()) {
                throw new IllegalArgumentException(
                        "Over zaak " + intrekking.nummer() + " is al besloten, of zij is al ingetrokken.");
            }
            return ledger.append(EntryKind.INTREKKING, EntryBodies.of(intrekking, kader));
        };
    }

    public static Ledger.Job<Entry> send(Brief brief) {
        return ledger -> {
            String kader = frameworkOf(ledger, brief.nummer());
            int versie = CaseKeeper.lettersSent(ledger.sql(), brief.nummer()) + 1;
            return ledger.append(EntryKind.BRIEF, EntryBodies.of(brief.met(versie), kader));
        };
    }

    public static Ledger.Job<Entry> activate(Activation activation) {
        return ledger -> {
            String kader = RuleStore.framework(ledger.sql(), activation.hash())
                    .orElseThrow(() -> isNotThere("regelset", activation.hash()));
            return ledger.append(EntryKind.ACTIVERING, EntryBodies.of(activation, kader));
        };
    }

    /** Empties a case and all that was written about it for good; their place in the chain stays. */
    public static Ledger.Job<Entry> destroy(String nummer, String grondslag, String door, String moment) {
        return ledger -> {
            String kader = frameworkOf(ledger, nummer);
            List<Long> seqs = ledger.sql()
                    .list(
                            "SELECT seq FROM beoordeling WHERE nummer = ?1 UNION SELECT seq FROM besluit WHERE nummer = ?1"
                                    + " UNION SELECT seq FROM stuk WHERE nummer = ?1",
                            row -> row.getLong(1),
                            nummer);
            Work.Of zaak = new Work.Of(
                    kader,
                    ledger.sql()
                            .first("SELECT zaak FROM beoordeling WHERE nummer = ?", row -> row.getString(1), nummer)
                            .orElse(null));
            byte[] body = new EntryBodies.Destruction(kader, List.of(nummer), seqs, grondslag, door, moment).bytes();
            Entry entry = ledger.append(EntryKind.VERNIETIGING, body);
            ledger.empty(seqs);
            WorkTables.forgetIfGone(ledger, zaak);
            return entry;
        };
    }

    /** An entry that somebody else wrote and that asks nothing of what is there. */
    public static Ledger.Job<Entry> note(EntryKind kind, byte[] body) {
        if (!NOTES.contains(kind)) {
            throw new IllegalArgumentException(
                    "Een stuk van soort " + kind.text() + " heeft zijn eigen weg in het archief.");
        }
        return ledger -> ledger.append(kind, body);
    }

    /** A whole archive into an empty one, seal for seal. */
    public static Ledger.Job<Void> restore(Stream<Entry> entries, Collection<RuleFiles> rules) {
        return ledger -> {
            if (ledger.tail().seq() > 0) {
                throw new IllegalArgumentException("Inlezen kan alleen in een leeg archief.");
            }
            for (RuleFiles files : rules) {
                RuleStore.storeContents(ledger.sql(), files);
            }
            for (Entry entry : (Iterable<Entry>) entries::iterator) {
                ledger.insert(entry);
            }
            return null;
        };
    }

    /** @throws IllegalArgumentException there is no such case */
    private static String frameworkOf(Ledger ledger, String nummer) throws SQLException {
        return ledger.sql()
                .first("SELECT kader FROM beoordeling WHERE nummer = ?", row -> row.getString(1), nummer)
                .orElseThrow(() -> isNotThere("beoordeling", nummer));
    }

    private static IllegalArgumentException isNotThere(String what, String which) {
        return new IllegalArgumentException("Er is geen " + what + " " + which + " in het archief.");
    }
}

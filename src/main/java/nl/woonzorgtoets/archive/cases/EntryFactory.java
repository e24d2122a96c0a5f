package nl.woonzorgtoets.archive.cases;

import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.woonzorgtoets.archive.Activation;
import nl.woonzorgtoets.archive.Besluit;
import nl.woonzorgtoets.archive.Entry;
import nl.woonzorgtoets.archive.EntryKind;
import nl.woonzorgtoets.archive.database.Sql;
import nl.woonzorgtoets.archive.ledger.Ledger;
import nl.woonzorgtoets.base.Json;

/** What people do to cases and regelsets, as entries. */
public final class EntryFactory {

    private EntryFactory() {}

    public static Ledger.Job<Entry> decide(Besluit besluit) {
        return ledger -> {
            require(ledger, "SELECT 1 FROM beoordeling WHERE nummer = ?", besluit.nummer(), "beoordeling");
            Map<String, Object> body = new LinkedHashMap<>();
            body.put("versie", 1);
            body.put("nummer", besluit.nummer());
            body.put("besluit", besluit.besluit());
            body.put("motivering", besluit.motivering());
            body.put("functie", besluit.functie());
            body.put("door", besluit.door());
            body.put("moment", besluit.moment());
            return ledger.append(EntryKind.BESLUIT, Json.bytes(body));
        };
    }

    /** The decisions on a case, oldest first. */
    public static List<Besluit> decisions(Sql sql, String nummer) throws SQLException {
        return sql.list(
                "SELECT e.body FROM besluit d JOIN entry e USING (seq) WHERE d.nummer = ? ORDER BY d.seq",
                row -> Json.read(row.getBytes(1), Besluit.class),
                nummer);
    }

    public static Ledger.Job<Entry> activate(Activation activation) {
        return ledger -> {
            require(ledger, "SELECT 1 FROM regelset WHERE hash = ?", activation.hash(), "regelset");
            Map<String, Object> body = new LinkedHashMap<>();
            body.put("versie", 1);
            body.put("hash", activation.hash());
            body.put("door", activation.door());
            body.put("moment", activation.moment());
            return ledger.append(EntryKind.ACTIVERING, Json.bytes(body));
        };
    }

    /** Oldest first. */
    public static List<Activation> activations(Sql sql) throws SQLException {
        return sql.list(
                "SELECT hash, door, moment FROM activering ORDER BY seq",
                row -> new Activation(row.getString(1), row.getString(2), row.getString(3)));
    }

    /** Empties a case and its besluiten for good; their place in the chain stays. */
    public static Ledger.Job<Entry> destroy(String nummer, String grondslag, String door, String moment) {
        return ledger -> {
            require(ledger, "SELECT 1 FROM beoordeling WHERE nummer = ?", nummer, "beoordeling");
            List<Long> seqs = ledger.sql()
                    .list(
                            "SELECT seq FROM beoordeling WHERE nummer = ? UNION SELECT seq FROM besluit WHERE nummer = ?",
                            row -> row.getLong(1),
                            nummer,
                            nummer);
            Map<String, Object> body = new LinkedHashMap<>();
            body.put("versie", 1);
            body.put("nummers", List.of(nummer));
            body.put("volgnummers", seqs);
            body.put("grondslag", grondslag);
            body.put("door", door);
            body.put("moment", moment);
            Entry entry = ledger.append(EntryKind.VERNIETIGING, Json.bytes(body));
            ledger.empty(seqs);
            return entry;
        };
    }

    private static void require(Ledger ledger, String query, String value, String what) throws SQLException {
        if (value == null || !ledger.sql().exists(query, value)) {
            throw new IllegalArgumentException("Er is geen " + what + " " + value + " in het archief.");
        }
    }
}

package nl.woonzorgtoets.archive.cases;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.woonzorgtoets.archive.Activation;
import nl.woonzorgtoets.archive.Besluit;
import nl.woonzorgtoets.archive.Entry;
import nl.woonzorgtoets.archive.EntryKind;
import nl.woonzorgtoets.archive.database.Sql;
import nl.woonzorgtoets.archive.ledger.Entries;
import nl.woonzorgtoets.archive.ledger.EntryBodies;
import nl.woonzorgtoets.archive.ledger.Ledger;
import nl.woonzorgtoets.base.Json;

/** The search tables, filled from the bodies of entries in order; the same code adds one entry and rebuilds them all. */
public final class CaseIndex implements Ledger.Index {

    /** Every derived table; the first two columns of each hold its key. */
    static final List<String> TABLES = List.of(
            "beoordeling",
            "uitgegeven",
            "gevuurd",
            "bijdrage",
            "beslissend",
            "kenmerk",
            "besluit",
            "herhaling",
            "herhaald",
            "regelset",
            "activering",
            "vernietigd",
            "zaak",
            "gebied",
            "stand");

    /** Raised when the tables get other contents; an archive that was filled by an earlier version is filled again. */
    static final int VERSION = 6;

    private static final int PAGE = 256;

    private final Sql sql;

    public CaseIndex(Sql sql) {
        this.sql = sql;
    }

    /** Empties every table and fills it again from the entries. */
    public Void rebuild() throws SQLException {
        for (String table : TABLES) {
            sql.execute("DELETE FROM " + table);
        }
        long last = 0;
        for (List<Entry> page = Entries.page(sql, 1, PAGE); !page.isEmpty(); page = Entries.page(sql, last + 1, PAGE)) {
            for (Entry entry : page) {
                add(entry);
                last = entry.seq();
            }
        }
        sql.update("UPDATE zoekversie SET versie = ?", VERSION);
        return null;
    }

    @Override
    public void add(Entry entry) throws SQLException {
        Optional<EntryKind> kind = EntryKind.of(entry.kind());
        if (kind.isPresent() && !entry.isDestroyed()) {
            addition(kind.get(), entry).run();
        }
    }

    private interface Addition {
        void run() throws SQLException;
    }

    /** What each kind adds to the search tables. */
    private Addition addition(EntryKind kind, Entry entry) {
        long seq = entry.seq();
        byte[] body = entry.body();
        return switch (kind) {
            case BEOORDELING -> () -> addCase(seq, CaseReader.read(entry.bytes()));
            case BESLUIT -> () -> addDecision(seq, Json.read(body, Besluit.class));
            case REGELSET -> () -> addRules(entry, Json.read(body, EntryBodies.Rules.class));
            case ACTIVERING -> () -> addActivation(seq, Json.read(body, Activation.class));
            case HERHALING -> () -> addReplay(seq, Json.tryRead(body, EntryBodies.Replay.class));
            case VERNIETIGING -> () -> destroy(seq, Json.read(body, EntryBodies.Destruction.class));
            case GOEDKEURING, EXPORT -> () -> {};
        };
    }

    private void addRules(Entry entry, EntryBodies.Rules rules) throws SQLException {
        sql.update("INSERT INTO regelset VALUES (?, ?, ?)", rules.hash(), entry.seq(), entry.at());
    }

    private void addActivation(long seq, Activation it) throws SQLException {
        sql.update("INSERT INTO activering VALUES (?, ?, ?, ?)", seq, it.hash(), it.door(), it.moment());
    }

    void addCase(long seq, IndexedCase kept) throws SQLException {
        sql.update(
                "INSERT INTO beoordeling VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, NULL, ?, ?, ?, ?, NULL)",
                seq,
                kept.nummer(),
                kept.sleutel(),
                kept.zaaknummer(),
                kept.gebied(),
                kept.oordeel(),
                kept.peildatum(),
                kept.moment(),
                kept.regelset(),
                kept.kader(),
                SearchText.of(kept.nummer(), kept.zaaknummer()),
                SearchText.sortable(kept.zaaknummer()),
                kept.positief() ? 1 : 0);
        take(kept.nummer());
        for (String regel : kept.gevuurd()) {
            sql.update("INSERT OR IGNORE INTO gevuurd VALUES (?, ?)", regel, seq);
        }
        for (Map.Entry<String, String> part : kept.bijdrage().entrySet()) {
            sql.update("INSERT INTO bijdrage VALUES (?, ?, ?)", seq, part.getKey(), part.getValue());
        }
        for (String regel : kept.beslissend()) {
            sql.update("INSERT OR IGNORE INTO beslissend VALUES (?, ?)", regel, seq);
        }
        for (Map.Entry<String, String> feature : kept.kenmerken().entrySet()) {
            sql.update("INSERT INTO kenmerk VALUES (?, ?, ?)", seq, feature.getKey(), feature.getValue());
        }
        refresh(new Zaak(kept.kader(), kept.zaaknummer()));
    }

    private void addReplay(long seq, Optional<EntryBodies.Replay> found) throws SQLException {
        if (found.isEmpty() || found.get().id() == null) {
            return;
        }
        EntryBodies.Replay replay = found.get();
        sql.update("INSERT OR IGNORE INTO herhaling VALUES (?, ?)", replay.id(), seq);
        for (String nummer : replay.nummers()) {
            sql.update("INSERT OR IGNORE INTO herhaald VALUES (?, ?)", nummer, seq);
        }
    }

    private void addDecision(long seq, Besluit besluit) throws SQLException {
        String oordeel = sql.first(
                        "SELECT oordeel FROM beoordeling WHERE nummer = ?", row -> row.getString(1), besluit.nummer())
                .orElse(null);
        sql.update(
                "INSERT INTO besluit VALUES (?, ?, ?, ?, ?, ?)",
                seq,
                besluit.nummer(),
                besluit.besluit(),
                besluit.moment(),
                besluit.counts() ? 1 : 0,
                besluit.departsFrom(oordeel) ? 1 : 0);
        latest(besluit.nummer());
        refresh(zaakOf(besluit.nummer()));
    }

    private void latest(String nummer) throws SQLException {
        sql.update("""
                UPDATE beoordeling SET (besluit, afwijkend) =
                    (SELECT d.besluit, d.afwijkend FROM besluit d WHERE d.nummer = ?1 ORDER BY d.seq DESC LIMIT 1)
                WHERE nummer = ?1
                """, nummer);
    }

    private void destroy(long door, EntryBodies.Destruction destruction) throws SQLException {
        for (String nummer : destruction.nummers()) {
            take(nummer);
        }
        for (long seq : destruction.volgnummers()) {
            sql.update("INSERT INTO vernietigd VALUES (?, ?)", seq, door);
            forget(seq);
        }
    }

    private void forget(long seq) throws SQLException {
        String nummer = sql.first("""
                        SELECT nummer FROM besluit WHERE seq = ?1 UNION SELECT nummer FROM beoordeling WHERE seq = ?1
                        """, row -> row.getString(1), seq).orElse(null);
        Zaak zaak = zaakOf(nummer);
        sql.update("DELETE FROM besluit WHERE seq = ?", seq);
        latest(nummer);
        sql.update("DELETE FROM beoordeling WHERE seq = ?", seq);
        refresh(zaak);
        for (String table : List.of("gevuurd", "bijdrage", "beslissend", "kenmerk")) {
            sql.update("DELETE FROM " + table + " WHERE seq = ?", seq);
        }
    }

    private void take(String nummer) throws SQLException {
        CaseNumber number = CaseNumber.parse(nummer);
        sql.update("INSERT OR IGNORE INTO uitgegeven VALUES (?, ?)", number.jaar(), number.volg());
    }

    /** What the totals of a framework count once. */
    private record Zaak(String kader, String nummer) {}

    /** Null when the case is not there any more. */
    private Zaak zaakOf(String nummer) throws SQLException {
        return sql.first(
                        "SELECT kader, zaaknummer FROM beoordeling WHERE nummer = ?",
                        row -> new Zaak(row.getString(1), row.getString(2)),
                        nummer)
                .orElse(null);
    }

    private void refresh(Zaak zaak) throws SQLException {
        if (zaak != null) {
            new AreaTotals(sql, zaak.kader()).refresh(zaak.nummer());
        }
    }
}

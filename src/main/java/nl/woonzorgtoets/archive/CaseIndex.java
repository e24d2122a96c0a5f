package nl.woonzorgtoets.archive;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;

/** The search tables, filled from the bodies of entries in order; the same code adds one entry and rebuilds them all. */
final class CaseIndex {

    /** Every derived table; the first two columns of each hold its key. */
    static final List<String> TABLES = List.of(
            "beoordeling",
            "uitgegeven",
            "gevuurd",
            "bijdrage",
            "besluit",
            "regelset",
            "activering",
            "vernietigd",
            "zaak",
            "gebied",
            "stand");

    private final Sql sql;
    private final AreaTotals totals;

    CaseIndex(Sql sql) {
        this.sql = sql;
        this.totals = new AreaTotals(sql);
    }

    void clear() throws SQLException {
        for (String table : TABLES) {
            sql.execute("DELETE FROM " + table);
        }
    }

    void add(Entry entry) throws SQLException {
        if (entry.isDestroyed()) {
            return;
        }
        if (entry.is(EntryKind.BEOORDELING)) {
            addCase(entry.seq(), Json.read(entry.body(), Bodies.Case.class));
        } else if (entry.is(EntryKind.BESLUIT)) {
            addDecision(entry.seq(), Json.read(entry.body(), Besluit.class));
        } else if (entry.is(EntryKind.REGELSET)) {
            Bodies.Rules rules = Json.read(entry.body(), Bodies.Rules.class);
            sql.update("INSERT INTO regelset VALUES (?, ?, ?)", rules.hash(), entry.seq(), entry.at());
        } else if (entry.is(EntryKind.ACTIVERING)) {
            Activation activation = Json.read(entry.body(), Activation.class);
            sql.update(
                    "INSERT INTO activering VALUES (?, ?, ?, ?)",
                    entry.seq(),
                    activation.hash(),
                    activation.door(),
                    activation.moment());
        } else if (entry.is(EntryKind.VERNIETIGING)) {
            destroy(entry.seq(), Json.read(entry.body(), Bodies.Destruction.class));
        }
    }

    private void addCase(long seq, Bodies.Case kept) throws SQLException {
        sql.update(
                "INSERT INTO beoordeling VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                seq,
                kept.nummer(),
                kept.sleutel(),
                kept.zaaknummer(),
                kept.gemeente(),
                kept.wijkcode(),
                kept.gebied(),
                kept.fase(),
                kept.oordeel(),
                kept.peildatum(),
                kept.moment(),
                kept.regelset());
        take(kept.nummer());
        for (String regel : kept.gevuurd()) {
            sql.update("INSERT OR IGNORE INTO gevuurd VALUES (?, ?)", regel, seq);
        }
        for (Map.Entry<String, String> part : kept.bijdrage().entrySet()) {
            sql.update("INSERT INTO bijdrage VALUES (?, ?, ?)", seq, part.getKey(), part.getValue());
        }
        totals.refresh(kept.zaaknummer());
    }

    private void addDecision(long seq, Besluit besluit) throws SQLException {
        sql.update("INSERT INTO besluit VALUES (?, ?, ?)", seq, besluit.nummer(), besluit.besluit());
        totals.refresh(zaakOf(besluit.nummer()));
    }

    private void destroy(long door, Bodies.Destruction destruction) throws SQLException {
        for (String nummer : destruction.nummers()) {
            take(nummer);
        }
        for (long seq : destruction.volgnummers()) {
            sql.update("INSERT INTO vernietigd VALUES (?, ?)", seq, door);
            forget(seq);
        }
    }

    private void forget(long seq) throws SQLException {
        String zaak = sql.first("""
                        SELECT zaaknummer FROM beoordeling
                        WHERE seq = ? OR nummer = (SELECT nummer FROM besluit WHERE seq = ?)
                        """, row -> row.getString(1), seq, seq).orElse(null);
        sql.update("DELETE FROM besluit WHERE seq = ?", seq);
        sql.update("DELETE FROM beoordeling WHERE seq = ?", seq);
        totals.refresh(zaak);
        sql.update("DELETE FROM gevuurd WHERE seq = ?", seq);
        sql.update("DELETE FROM bijdrage WHERE seq = ?", seq);
    }

    private void take(String nummer) throws SQLException {
        CaseNumber number = CaseNumber.parse(nummer);
        sql.update("INSERT OR IGNORE INTO uitgegeven VALUES (?, ?)", number.jaar(), number.volg());
    }

    private String zaakOf(String nummer) throws SQLException {
        return sql.first("SELECT zaaknummer FROM beoordeling WHERE nummer = ?", row -> row.getString(1), nummer)
                .orElse(null);
    }
}

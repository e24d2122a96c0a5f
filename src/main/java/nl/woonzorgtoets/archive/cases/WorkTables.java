package nl.woonzorgtoets.archive.cases;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import nl.woonzorgtoets.archive.Work;
import nl.woonzorgtoets.archive.database.Reader;
import nl.woonzorgtoets.archive.database.Sql;
import nl.woonzorgtoets.archive.ledger.Ledger;
import nl.woonzorgtoets.archive.ledger.Writer;
import nl.woonzorgtoets.base.Reach;

/** What colleagues keep beside the archive: rows of their own, that no entry knows of. */
public final class WorkTables implements Work {

    private static final List<String> TABLES = List.of("behandelaar", "werknotitie", "verwacht");

    private final Reader reader;
    private final Writer writer;
    private final Reach.Asking asking;

    public WorkTables(Reader reader, Writer writer, Reach.Asking asking) {
        this.reader = reader;
        this.writer = writer;
        this.asking = asking;
    }

    @Override
    public Sheet of(Of zaak) {
        if (!asking.reach().has(zaak.kader())) {
            return new Sheet(null, List.of(), List.of());
        }
        return reader.snapshot(sql -> new Sheet(
                sql.first(
                                "SELECT naam, sinds FROM behandelaar WHERE kader = ? AND zaak = ?",
                                row -> new Handler(row.getString(1), row.getString(2)),
                                zaak.kader(),
                                zaak.nummer())
                        .orElse(null),
                sql.list(
                        "SELECT tekst, naam, moment FROM werknotitie WHERE kader = ? AND zaak = ? ORDER BY id DESC",
                        row -> new Note(row.getString(1), row.getString(2), row.getString(3)),
                        zaak.kader(),
                        zaak.nummer()),
                sql.list(
                        "SELECT id, wat, uiterlijk, binnen FROM verwacht WHERE kader = ? AND zaak = ?"
                                + " ORDER BY binnen IS NOT NULL, uiterlijk, id",
                        row -> due(row, 1),
                        zaak.kader(),
                        zaak.nummer())));
    }

    @Override
    public List<Line> lines(int most) {
        Reach reach = asking.reach();
        return reader.read(sql -> sql.list("""
                        SELECT w.kader, w.zaak, b.nummer, b.zaaknummer, h.naam, v.id, v.wat, v.uiterlijk, v.binnen FROM (
                            SELECT kader, zaak FROM behandelaar UNION SELECT kader, zaak FROM verwacht WHERE binnen IS NULL) w
                        JOIN beoordeling b ON b.seq =
                            (SELECT max(seq) FROM beoordeling WHERE kader = w.kader AND zaak = w.zaak)
                        LEFT JOIN behandelaar h ON h.kader = w.kader AND h.zaak = w.zaak
                        LEFT JOIN verwacht v ON v.id = (SELECT id FROM verwacht
                            WHERE kader = w.kader AND zaak = w.zaak AND binnen IS NULL ORDER BY uiterlijk, id LIMIT 1)
                        ORDER BY v.uiterlijk IS NULL, v.uiterlijk, h.sinds, w.kader, w.zaak
                        """, WorkTables::line)).stream()
                .filter(it -> reach.has(it.zaak().kader()))
                .limit(most)
                .toList();
    }

    private static Line line(ResultSet row) throws SQLException {
        return new Line(
                new Of(row.getString(1), row.getString(2)),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getString(7) == null ? null : due(row, 6));
    }

    private static Due due(ResultSet row, int from) throws SQLException {
        return new Due(
                row.getLong(from),
                row.getString(from + 1),
                LocalDate.parse(row.getString(from + 2)),
                row.getString(from + 3));
    }

    @Override
    public void hand(Of zaak, String naam, Note note) {
        write(zaak, sql -> {
            sql.update(
                    "INSERT OR REPLACE INTO behandelaar VALUES (?, ?, ?, ?)",
                    zaak.kader(),
                    zaak.nummer(),
                    naam,
                    note.moment());
            add(sql, zaak, note);
        });
    }

    @Override
    public void note(Of zaak, Note note) {
        write(zaak, sql -> add(sql, zaak, note));
    }

    private static void add(Sql sql, Of zaak, Note note) throws SQLException {
        sql.update(
                "INSERT INTO werknotitie (kader, zaak, tekst, naam, moment) VALUES (?, ?, ?, ?, ?)",
                zaak.kader(),
                zaak.nummer(),
                note.tekst(),
                note.naam(),
                note.moment());
    }

    @Override
    public void expect(Of zaak, String wat, LocalDate uiterlijk) {
        write(
                zaak,
                sql -> sql.update(
                        "INSERT INTO verwacht (kader, zaak, wat, uiterlijk) VALUES (?, ?, ?, ?)",
                        zaak.kader(),
                        zaak.nummer(),
                        wat,
                        uiterlijk.toString()));
    }

    @Override
    public void arrived(Of zaak, long id, String moment) {
        write(
                zaak,
                sql -> sql.update(
                        "UPDATE verwacht SET binnen = ? WHERE id = ? AND kader = ? AND zaak = ? AND binnen IS NULL",
                        moment,
                        id,
                        zaak.kader(),
                        zaak.nummer()));
    }

    private interface Change {
        void make(Sql sql) throws SQLException;
    }

    private void write(Of zaak, Change change) {
        boolean within = asking.reach().has(zaak.kader());
        writer.submit(ledger -> {
            if (!within || !isThere(ledger.sql(), zaak)) {
                throw new IllegalArgumentException("Er is geen zaak " + zaak.nummer() + ".");
            }
            change.make(ledger.sql());
            return null;
        });
    }

    private static boolean isThere(Sql sql, Of zaak) throws SQLException {
        return sql.exists("SELECT 1 FROM beoordeling WHERE kader = ? AND zaak = ?", zaak.kader(), zaak.nummer());
    }

    /** What is lawfully destroyed leaves nothing behind here either. */
    static void forgetIfGone(Ledger ledger, Of zaak) throws SQLException {
        if (zaak.nummer() != null && !isThere(ledger.sql(), zaak)) {
            for (String table : TABLES) {
                ledger.sql()
                        .update("DELETE FROM " + table + " WHERE kader = ? AND zaak = ?", zaak.kader(), zaak.nummer());
            }
        }
    }
}

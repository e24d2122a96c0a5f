package nl.woonzorgtoets.archive;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

/** The table of entries. */
final class Entries {

    static final String COLUMNS = "seq, kind, at, prev, commitment, link, salt, body";

    private Entries() {}

    static Entry map(ResultSet row) throws SQLException {
        return new Entry(
                row.getLong(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                row.getBytes(7),
                row.getBytes(8));
    }

    static void insert(Sql sql, Entry entry) throws SQLException {
        sql.update(
                "INSERT INTO entry (" + COLUMNS + ") VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                entry.seq(),
                entry.kind(),
                entry.at(),
                entry.prev(),
                entry.commitment(),
                entry.link(),
                entry.salt(),
                entry.body());
    }

    static Tail tail(Sql sql) throws SQLException {
        return sql.first(
                        "SELECT seq, link FROM entry ORDER BY seq DESC LIMIT 1",
                        row -> new Tail(row.getLong(1), row.getString(2)))
                .orElse(Tail.START);
    }

    static List<Entry> page(Sql sql, long fromSeq, int size) throws SQLException {
        return sql.list(
                "SELECT " + COLUMNS + " FROM entry WHERE seq >= ? ORDER BY seq LIMIT ?", Entries::map, fromSeq, size);
    }
}

package nl.woonzorgtoets.archive.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.woonzorgtoets.archive.Entry;
import nl.woonzorgtoets.archive.EntryKind;
import nl.woonzorgtoets.archive.database.Paged;
import nl.woonzorgtoets.archive.database.Reader;
import nl.woonzorgtoets.archive.database.Sql;

/** The table of entries. */
public final class Entries {

    public static final String COLUMNS = "seq, kind, at, prev, commitment, link, salt, body";

    private static final int PAGE = 64;

    private Entries() {}

    public static Entry map(ResultSet row) throws SQLException {
        return new Entry(
                row.getLong(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                row.getBytes(7),
                Packing.unpack(row.getBytes(8)));
    }

    public static void insert(Sql sql, Entry entry) throws SQLException {
        insert(sql, entry, entry.is(EntryKind.BEOORDELING) ? Packing.pack(entry.body()) : entry.body());
    }

    /** @param stored the body as it will lie on disk */
    static void insert(Sql sql, Entry entry, byte[] stored) throws SQLException {
        sql.update(
                "INSERT INTO entry (" + COLUMNS + ") VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                entry.seq(),
                entry.kind(),
                entry.at(),
                entry.prev(),
                entry.commitment(),
                entry.link(),
                entry.salt(),
                stored);
        SecretParts.keep(sql, entry.seq(), entry.secret());
    }

    /** Of the kinds that index {@code entry_ingebruikname} has. */
    public static List<Entry> releases(Sql sql, EntryKind kind) throws SQLException {
        return sql.list(
                "SELECT " + COLUMNS
                        + " FROM entry WHERE kind = ? AND kind IN ('goedkeuring', 'activering') ORDER BY seq",
                Entries::map,
                kind.text());
    }

    public static Tail tail(Sql sql) throws SQLException {
        return sql.first(
                        "SELECT seq, link FROM entry ORDER BY seq DESC LIMIT 1",
                        row -> new Tail(row.getLong(1), row.getString(2)))
                .orElse(Tail.START);
    }

    public static List<Entry> page(Sql sql, long fromSeq, int size) throws SQLException {
        List<Entry> entries = new ArrayList<>();
        for (Entry entry : sql.list(
                "SELECT " + COLUMNS + " FROM entry WHERE seq >= ? ORDER BY seq LIMIT ?", Entries::map, fromSeq, size)) {
            entries.add(entry.with(SecretParts.of(sql, entry.seq(), entry.body())));
        }
        return entries;
    }

    /** In order, without holding them all in memory. */
    public static Stream<Entry> stream(Reader reader, long fromSeq) {
        return Paged.stream(fromSeq - 1, last -> reader.read(sql -> page(sql, last + 1, PAGE)), Entry::seq);
    }

    /** In the order given, without holding them all in memory. */
    public static Stream<Entry> stream(Reader reader, List<Long> seqs) {
        return seqs.stream().map(seq -> reader.read(sql -> page(sql, seq, 1)).get(0));
    }

    /** The links of the first so many, in order. */
    public static List<String> links(Sql sql, long size) throws SQLException {
        return sql.list("SELECT link FROM entry WHERE seq <= ? ORDER BY seq", row -> row.getString(1), size);
    }
}

package nl.woonzorgtoets.archive;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.woonzorgtoets.assessment.KeptCase;

/** The condition that a filter comes down to, and the cases that meet it. */
final class CaseSearch {

    private static final String SUMMARY = """
            SELECT b.seq, b.nummer, b.zaaknummer, b.gemeente, b.wijkcode, b.fase, b.oordeel,
                (SELECT d.besluit FROM besluit d WHERE d.nummer = b.nummer ORDER BY d.seq DESC LIMIT 1),
                b.peildatum, b.moment, b.regelset
            FROM beoordeling b
            """;

    private final StringBuilder where = new StringBuilder("WHERE 1 = 1");
    private final List<Object> values = new ArrayList<>();

    CaseSearch(CaseFilter filter) {
        and("b.zaaknummer = ?", filter.zaaknummer());
        and("b.gemeente = ?", filter.gemeente());
        and("b.wijkcode = ?", filter.wijkcode());
        and("b.oordeel = ?", filter.oordeel());
        and("b.regelset = ?", filter.regelset());
        and("b.moment >= ?", filter.van() == null ? null : filter.van().toString());
        and(
                "b.moment < ?",
                filter.tot() == null ? null : filter.tot().plusDays(1).toString());
        and("b.seq IN (SELECT seq FROM gevuurd WHERE regel = ?)", filter.regel());
    }

    private void and(String condition, String value) {
        if (value != null) {
            where.append(" AND ").append(condition);
            values.add(value);
        }
    }

    CasePage page(Sql sql, int page, int size) throws SQLException {
        long total = sql.first("SELECT count(*) FROM beoordeling b " + where, row -> row.getLong(1), values.toArray())
                .orElse(0L);
        List<Object> all = new ArrayList<>(values);
        all.add(size);
        all.add((long) page * size);
        String query = SUMMARY + where + " ORDER BY b.seq DESC LIMIT ? OFFSET ?";
        return new CasePage(sql.list(query, CaseSearch::summary, all.toArray()), total);
    }

    /** The next cases after a place in the archive, oldest first, each with that place. */
    List<Placed> after(Sql sql, long seq, int size) throws SQLException {
        List<Object> all = new ArrayList<>(values);
        all.add(seq);
        all.add(size);
        return sql.list(
                "SELECT b.seq, b.nummer, e.body FROM beoordeling b JOIN entry e USING (seq) " + where
                        + " AND b.seq > ? ORDER BY b.seq LIMIT ?",
                row -> new Placed(row.getLong(1), new KeptCase(row.getString(2), row.getBytes(3))),
                all.toArray());
    }

    static List<Entry> entriesAbout(Sql sql, Collection<String> nummers) throws SQLException {
        SortedMap<Long, Entry> found = new TreeMap<>();
        for (String nummer : nummers) {
            List<Entry> entries = sql.list("SELECT " + Entries.COLUMNS + """
                             FROM entry WHERE seq IN (
                                SELECT seq FROM beoordeling WHERE nummer = ?1
                                UNION SELECT seq FROM besluit WHERE nummer = ?1
                                UNION SELECT r.seq FROM regelset r JOIN beoordeling b ON b.regelset = r.hash
                                    WHERE b.nummer = ?1)
                            """, Entries::map, nummer);
            if (entries.stream().noneMatch(entry -> entry.is(EntryKind.BEOORDELING))) {
                throw new IllegalArgumentException("Er is geen beoordeling " + nummer + " in het archief.");
            }
            entries.forEach(entry -> found.put(entry.seq(), entry));
        }
        return List.copyOf(found.values());
    }

    record Placed(long seq, KeptCase kept) {}

    private static CaseSummary summary(ResultSet row) throws SQLException {
        return new CaseSummary(
                row.getLong(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                row.getString(7),
                row.getString(8),
                row.getString(9),
                row.getString(10),
                row.getString(11));
    }
}

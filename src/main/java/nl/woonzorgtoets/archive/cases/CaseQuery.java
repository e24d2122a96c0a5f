package nl.woonzorgtoets.archive.cases;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.woonzorgtoets.archive.BorderCount;
import nl.woonzorgtoets.archive.CaseFilter;
import nl.woonzorgtoets.archive.CaseOrder;
import nl.woonzorgtoets.archive.CasePage;
import nl.woonzorgtoets.archive.CaseSelection;
import nl.woonzorgtoets.archive.CaseSummary;
import nl.woonzorgtoets.archive.Cautioned;
import nl.woonzorgtoets.archive.Intrekking;
import nl.woonzorgtoets.archive.KeptCase;
import nl.woonzorgtoets.archive.PlanCount;
import nl.woonzorgtoets.archive.Zaaknummer;
import nl.woonzorgtoets.archive.database.Paged;
import nl.woonzorgtoets.archive.database.Reader;
import nl.woonzorgtoets.archive.database.Sql;
import nl.woonzorgtoets.archive.ledger.SecretParts;
import nl.woonzorgtoets.base.CivilDay;
import nl.woonzorgtoets.base.Json;
import nl.woonzorgtoets.document.OutcomeLine;
import nl.woonzorgtoets.document.Spread;

/** The condition that a filter comes down to, and the cases that meet it. */
public final class CaseQuery {

    /** Takes the keys as one value, in JSON. */
    private static final String FRAMEWORKS = "b.kader IN (SELECT value FROM json_each(?))";

    private static final int PAGE = 64;
    static final String SUMMARY = "b.seq, b.nummer, b.zaaknummer, b.kader,"
            + " (SELECT json_group_object(k.naam, k.waarde) FROM kenmerk k WHERE k.seq = b.seq),"
            + " b.oordeel, b.besluit, b.afwijkend, b.kanttekeningen, b.peildatum, b.moment, b.regelset,"
            + " (SELECT g.is_grensgeval FROM grensgeval g WHERE g.seq = b.seq),"
            + " (SELECT i.soort FROM intrekking i WHERE i.seq = b.seq)";

    private final StringBuilder where = new StringBuilder("WHERE 1 = 1");
    private final List<Object> values = new ArrayList<>();

    public CaseQuery(CaseFilter filter) {
        and("b.nummer = ?", filter.nummer());
        like(filter.kenmerk());
        and("b.zaak = ?", Zaaknummer.same(filter.zaaknummer()));
        and("b.kader = ?", filter.kader());
        and(FRAMEWORKS, filter.kaders() == null ? null : Json.MAPPER.writeValueAsString(filter.kaders()));
        filter.kenmerken().forEach(this::feature);
        and("b.oordeel = ?", filter.oordeel());
        and("b.regelset = ?", filter.regelset());
        and("b.moment >= ?", filter.van() == null ? null : CivilDay.start(filter.van()));
        and(
                "b.moment < ?",
                filter.tot() == null ? null : CivilDay.start(filter.tot().plusDays(1)));
        and("b.seq IN (SELECT seq FROM gevuurd WHERE regel = ?)", filter.regel());
        either(filter.besloten(), "b.besluit IS NOT NULL", "b.besluit IS NULL");
        either(filter.afwijkend(), "b.afwijkend = 1", "b.afwijkend = 0");
        cautioned(filter.kanttekening());
        either(
                filter.grensgeval(),
                "b.seq IN (SELECT seq FROM grensgeval WHERE is_grensgeval = 1)",
                "b.seq IN (SELECT seq FROM grensgeval WHERE is_grensgeval = 0)");
        and("b.seq IN (SELECT seq FROM grens WHERE naam = ?)", filter.grens());
        either(
                filter.ingetrokken(),
                "b.seq IN (SELECT seq FROM intrekking)",
                "b.seq NOT IN (SELECT seq FROM intrekking)");
    }

    private void like(String part) {
        if (part != null) {
            and("instr(b.nummer || char(10) || b.zoektekst, ?) > 0", SearchText.of(part));
        }
    }

    private void feature(String naam, String waarde) {
        where.append(" AND b.seq IN (SELECT seq FROM kenmerk WHERE naam = ? AND waarde = ?)");
        values.add(naam);
        values.add(waarde);
    }

    private void cautioned(String asked) {
        if (asked == null) {
            return;
        }
        switch (asked) {
            case Cautioned.MET -> where.append(" AND b.kanttekeningen <> ''");
            case Cautioned.ZONDER -> where.append(" AND b.kanttekeningen = ''");
            case Cautioned.NIET_VASTGELEGD -> where.append(" AND b.kanttekeningen IS NULL");
            default -> and("instr(' ' || b.kanttekeningen || ' ', ' ' || ? || ' ') > 0", asked);
        }
    }

    private void either(Boolean asked, String whenTrue, String whenFalse) {
        if (asked != null) {
            where.append(" AND ").append(asked ? whenTrue : whenFalse);
        }
    }

    private void and(String condition, String value) {
        if (value != null) {
            where.append(" AND ").append(condition);
            values.add(value);
        }
    }

    public CasePage page(Sql sql, CaseOrder order, int page, int size) throws SQLException {
        long total = sql.first("SELECT count(*) FROM beoordeling b " + where, row -> row.getLong(1), values.toArray())
                .orElse(0L);
        List<Object> all = new ArrayList<>(values);
        all.add(size);
        all.add((long) page * size);
        // First which ones: what is shown of a case is looked up for those on the page alone.
        String query =
                "SELECT " + SUMMARY + " FROM (SELECT b.seq FROM beoordeling b " + where + " ORDER BY " + sql(order)
                        + " LIMIT ? OFFSET ?) shown JOIN beoordeling b ON b.seq = shown.seq ORDER BY " + sql(order);
        return new CasePage(sql.list(query, CaseQuery::summary, all.toArray()), total);
    }

    /** Of how many nobody looked yet whether they are border cases. */
    public long unlookedAt(Sql sql) throws SQLException {
        return sql.first(
                        "SELECT count(*) FROM beoordeling b " + where
                                + " AND NOT EXISTS (SELECT 1 FROM grensgeval g WHERE g.seq = b.seq)",
                        row -> row.getLong(1),
                        values.toArray())
                .orElse(0L);
    }

    private static String sql(CaseOrder order) {
        return switch (order) {
            case NIEUWSTE -> "b.seq DESC";
            case OUDSTE -> "b.seq";
            case ZAAKNUMMER -> "b.volgorde, b.zaaknummer, b.seq DESC";
            case PLEK -> "b.kader, b.gebied, b.seq DESC";
            case PEILDATUM -> "b.peildatum DESC, b.seq DESC";
        };
    }

    /** The next cases after a place in the archive, oldest first, each with that place. */
    private List<Placed> after(Sql sql, long seq, int size) throws SQLException {
        List<Object> all = new ArrayList<>(values);
        all.add(seq);
        all.add(size);
        return sql.list(
                "SELECT b.seq, b.nummer, e.body FROM beoordeling b JOIN entry e USING (seq) " + where
                        + " AND b.seq > ? ORDER BY b.seq LIMIT ?",
                row -> new Placed(
                        row.getLong(1),
                        new KeptCase(row.getString(2), SecretParts.with(sql, row.getLong(1), row.getBytes(3)))),
                all.toArray());
    }

    /** All that meet the filter, oldest first, without holding them all in memory. */
    public static Stream<KeptCase> stream(Reader reader, CaseFilter filter) {
        return Paged.stream(0, last -> reader.read(sql -> new CaseQuery(filter).after(sql, last, PAGE)), Placed::seq)
                .map(Placed::kept);
    }

    /** See {@link nl.woonzorgtoets.archive.Audit#plans}. */
    List<PlanCount> plans(Sql sql, String contribution) throws SQLException {
        List<Object> all = new ArrayList<>(values);
        all.add(contribution);
        return sql.list(
                "SELECT z.gebied, b.besluit IS NOT NULL, z.positief, count(*)"
                        + " FROM zaak z JOIN beoordeling b ON b.seq = z.seq " + where
                        + " AND z.gebied IS NOT NULL AND b.seq NOT IN (SELECT seq FROM intrekking)"
                        + " AND (?" + all.size() + " IS NULL OR EXISTS (SELECT 1 FROM bijdrage g"
                        + " WHERE g.seq = z.seq AND g.naam = ?" + all.size()
                        + " AND (g.waarde IS NULL OR CAST(g.waarde AS REAL) > 0))) GROUP BY 1, 2, 3",
                row -> new PlanCount(row.getString(1), row.getBoolean(2), row.getBoolean(3), row.getLong(4)),
                all.toArray());
    }

    /** See {@link nl.woonzorgtoets.archive.Audit#borders}. */
    List<BorderCount> borders(Sql sql) throws SQLException {
        String near = " FROM grens g JOIN beoordeling b ON b.seq = g.seq " + where;
        Map<String, List<BorderCount.Turn>> turns = new HashMap<>();
        sql.list(
                "SELECT g.naam, b.oordeel, g.oordeel, count(*)" + near + " GROUP BY 1, 2, 3 ORDER BY 4 DESC, 2, 3",
                row -> turns.computeIfAbsent(row.getString(1), it -> new ArrayList<>())
                        .add(new BorderCount.Turn(row.getString(2), row.getString(3), row.getLong(4))),
                values.toArray());
        return sql.list(
                "SELECT g.naam, count(DISTINCT g.seq)" + near + " GROUP BY 1 ORDER BY 2 DESC, 1",
                row -> new BorderCount(row.getString(1), row.getLong(2), List.copyOf(turns.get(row.getString(1)))),
                values.toArray());
    }

    Spread spread(Sql sql) throws SQLException {
        Map<Integer, String> names = new HashMap<>();
        sql.list("SELECT id, namen FROM uitkomstnamen", row -> names.put(row.getInt(1), row.getString(2)));
        Spread spread = new Spread();
        sql.list(
                "SELECT b.uitkomstnamen, b.uitkomsten FROM beoordeling b " + where,
                row -> {
                    spread.add(new OutcomeLine(names.get(row.getInt(1)), row.getString(2)));
                    return 0;
                },
                values.toArray());
        return spread;
    }

    List<String> frameworks(Sql sql) throws SQLException {
        return sql.list(
                "SELECT DISTINCT b.kader FROM beoordeling b " + where + " ORDER BY 1",
                row -> row.getString(1),
                values.toArray());
    }

    /** Everything that belongs to the cases that meet the filter, at one moment. */
    public CaseSelection selection(Sql sql) throws SQLException {
        List<Object> four = new ArrayList<>(values);
        four.addAll(values);
        four.addAll(values);
        four.addAll(values);
        List<String> nummers = sql.list(
                "SELECT b.nummer FROM beoordeling b " + where + " ORDER BY b.seq",
                row -> row.getString(1),
                values.toArray());
        List<Long> seqs = sql.list(
                "SELECT b.seq FROM beoordeling b " + where
                        + " UNION SELECT d.seq FROM besluit d JOIN beoordeling b ON b.nummer = d.nummer " + where
                        + " UNION SELECT s.seq FROM stuk s JOIN beoordeling b ON b.nummer = s.nummer " + where
                        + " UNION SELECT r.seq FROM regelset r WHERE r.hash IN (SELECT b.regelset FROM beoordeling b "
                        + where + ") ORDER BY 1",
                row -> row.getLong(1),
                four.toArray());
        return new CaseSelection(nummers, seqs);
    }

    private record Placed(long seq, KeptCase kept) {}

    static CaseSummary summary(ResultSet row) throws SQLException {
        return new CaseSummary(
                row.getLong(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                features(row.getBytes(5)),
                row.getString(6),
                row.getString(7),
                row.getString(7) == null ? null : row.getBoolean(8),
                kinds(row.getString(9)),
                row.getString(10),
                row.getString(11),
                row.getString(12),
                row.getString(13) == null ? null : row.getBoolean(13),
                row.getString(14) == null ? null : Intrekking.Soort.valueOf(row.getString(14)));
    }

    private static List<String> kinds(String kept) {
        return kept == null ? null : kept.isEmpty() ? List.of() : List.of(kept.split(" "));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, String> features(byte[] json) {
        return new TreeMap<>(Json.read(json, Map.class));
    }
}

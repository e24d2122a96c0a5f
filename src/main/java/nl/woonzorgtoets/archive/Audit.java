package nl.woonzorgtoets.archive;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.woonzorgtoets.base.CivilDay;

/** What an auditor asks the archive beyond its cases: proofs, departures, movement between areas, earlier replays. */
public final class Audit {

    private final Reader reader;
    private final Seals seals;

    Audit(Reader reader, Seals seals) {
        this.reader = reader;
        this.seals = seals;
    }

    public Seal seal() {
        return seals.of(reader.read(Entries::tail));
    }

    /** Empty when there is no such case. */
    public Optional<CaseTrail> trail(String nummer) {
        return reader.snapshot(sql -> {
            Optional<Long> place =
                    sql.first("SELECT seq FROM beoordeling WHERE nummer = ?", row -> row.getLong(1), nummer);
            if (place.isEmpty()) {
                return Optional.empty();
            }
            Map<Long, String> replays = new LinkedHashMap<>();
            sql.list(
                            "SELECT r.seq, r.id FROM herhaald h JOIN herhaling r USING (seq) WHERE h.nummer = ? ORDER BY 1",
                            row -> Map.entry(row.getLong(1), row.getString(2)),
                            nummer)
                    .forEach(it -> replays.put(it.getKey(), it.getValue()));
            List<Entry> about = sql.list("SELECT " + Entries.COLUMNS + """
                             FROM entry WHERE seq IN (
                                SELECT seq FROM beoordeling WHERE nummer = ?1
                                UNION SELECT seq FROM besluit WHERE nummer = ?1
                                UNION SELECT seq FROM herhaald WHERE nummer = ?1)
                            ORDER BY seq
                            """, Entries::map, nummer);
            List<Finding> faults = new ArrayList<>();
            for (Entry entry : about) {
                faults.addAll(faults(sql, entry));
            }
            List<EntryHead> heads = about.stream().map(EntryHead::of).toList();
            return heads.stream()
                    .filter(it -> it.seq() == place.get())
                    .findFirst()
                    .map(own -> new CaseTrail(own, heads, replays, seals.covering(own.seq()), faults));
        });
    }

    /** What the seal of one entry and its neighbours show; whether they are all as they were, only a check of the whole archive tells. */
    private static List<Finding> faults(Sql sql, Entry entry) throws SQLException {
        List<String> faults = new ArrayList<>(Chain.faults(entry));
        Tail before = sql.first(
                        "SELECT seq, link FROM entry WHERE seq < ? ORDER BY seq DESC LIMIT 1",
                        row -> new Tail(row.getLong(1), row.getString(2)),
                        entry.seq())
                .orElse(Tail.START);
        faults.addAll(Chain.faultsAfter(before, entry));
        return faults.stream()
                .map(it -> new Finding(entry.seq(), Finding.Soort.KETEN, it))
                .toList();
    }

    /**
     * What stands at a place in the archive.
     *
     * @param kind text of an {@link EntryKind}
     * @param nummer the case that it is or that it is about; null when it is about none
     */
    public record Place(String kind, String nummer) {}

    /** As the search tables say; empty when nothing stands there. */
    public Optional<Place> place(long seq) {
        return reader.read(sql -> sql.first("""
                SELECT e.kind, coalesce(b.nummer, d.nummer) FROM entry e
                LEFT JOIN beoordeling b ON b.seq = e.seq LEFT JOIN besluit d ON d.seq = e.seq WHERE e.seq = ?
                """, row -> new Place(row.getString(1), row.getString(2)), seq));
    }

    /** Whether this rule ever fired. */
    public boolean hasFired(String regel) {
        return reader.read(sql -> sql.exists("SELECT 1 FROM gevuurd WHERE regel = ? LIMIT 1", regel));
    }

    /** By year of the assessment, newest first; the year begins in winter, when the Netherlands is an hour ahead of UTC. */
    public List<DeviationCount> deviationsPerYear() {
        return deviations("strftime('%Y', b.moment, '+1 hour')", "", null, "1 DESC");
    }

    /** @param year of the assessment; null: all years */
    public List<DeviationCount> deviationsPerGemeente(String year) {
        return deviations("b.gemeente", "", year, "4 DESC, 1");
    }

    /** By rule that decided the oordeel; a case counts with each of its rules. */
    public List<DeviationCount> deviationsPerRule(String year) {
        return deviations("r.regel", "LEFT JOIN beslissend r ON r.seq = b.seq", year, "4 DESC, 3 DESC, 1");
    }

    private static String from(String year) {
        return year == null ? "" : CivilDay.start(LocalDate.of(Integer.parseInt(year), 1, 1));
    }

    private static String until(String year) {
        return year == null ? "9999" : CivilDay.start(LocalDate.of(Integer.parseInt(year) + 1, 1, 1));
    }

    private List<DeviationCount> deviations(String group, String join, String year, String order) {
        String query = "SELECT " + group + ", count(*), count(b.besluit), coalesce(sum(b.besluit <> b.oordeel), 0)"
                + " FROM beoordeling b " + join + " WHERE b.moment >= ?1 AND b.moment < ?2 GROUP BY 1 ORDER BY "
                + order;
        return reader.read(sql -> sql.list(
                query,
                row -> new DeviationCount(row.getString(1), row.getLong(2), row.getLong(3), row.getLong(4)),
                from(year),
                until(year)));
    }

    /**
     * Newest case first.
     *
     * @param page from 0
     */
    public List<Deviation> deviations(String year, int page, int size) {
        return reader.read(sql -> sql.list(
                """
                SELECT b.nummer, b.zaaknummer, b.gemeente, b.moment, b.oordeel, e.body
                FROM beoordeling b
                JOIN besluit d ON d.seq = (SELECT max(l.seq) FROM besluit l WHERE l.nummer = b.nummer)
                JOIN entry e ON e.seq = d.seq
                WHERE b.besluit <> b.oordeel AND +b.moment >= ?1 AND +b.moment < ?2
                ORDER BY b.seq DESC LIMIT ?3 OFFSET ?4
                """,
                row -> new Deviation(
                        row.getString(1),
                        row.getString(2),
                        row.getString(3),
                        row.getString(4),
                        row.getString(5),
                        Json.read(row.getBytes(6), Besluit.class)),
                from(year),
                until(year),
                size,
                (long) page * size));
    }

    /**
     * Every assessment and besluit, in order.
     *
     * @param naam which contribution of the cases is counted
     */
    public List<AreaEvent> areaEvents(String naam) {
        return reader.read(sql -> sql.list(
                """
                SELECT b.seq, b.moment, b.nummer, b.zaaknummer, b.gebied, b.oordeel, g.seq IS NOT NULL, g.waarde
                FROM beoordeling b LEFT JOIN bijdrage g ON g.seq = b.seq AND g.naam = ?1
                WHERE b.zaaknummer IS NOT NULL AND b.gebied IS NOT NULL
                UNION ALL
                SELECT d.seq, coalesce(d.moment, ''), d.nummer, NULL, NULL, d.besluit, 0, NULL FROM besluit d
                ORDER BY 1
                """,
                row -> new AreaEvent(
                        row.getString(2),
                        row.getString(3),
                        row.getString(4),
                        row.getString(5),
                        row.getString(6),
                        row.getInt(7) == 1,
                        row.getString(8)),
                naam));
    }

    /** The names of what cases contribute to their area. */
    public List<String> contributions() {
        return reader.read(sql -> sql.list("SELECT DISTINCT naam FROM stand ORDER BY 1", row -> row.getString(1)));
    }

    /** The cases whose dossier says that they move a concentration or thin one out, newest first. */
    public List<Move> moves(int most) {
        return reader.read(sql -> sql.list(
                CaseSearch.SUMMARY.replace("b.regelset FROM", "b.regelset, v.verplaatst, v.vermindert FROM")
                        + "JOIN verplaatsing v USING (seq) ORDER BY b.seq DESC LIMIT ?",
                row -> new Move(CaseSearch.summary(row), row.getInt(12) == 1, row.getInt(13) == 1),
                most));
    }

    /** The body of the entry that noted this replay. */
    public Optional<byte[]> replay(String id) {
        return reader.read(sql -> sql.first(
                "SELECT e.body FROM herhaling h JOIN entry e USING (seq) WHERE h.id = ?", row -> row.getBytes(1), id));
    }

    /** The bodies of the entries that noted a replay, newest first. */
    public List<byte[]> replays(int most) {
        return reader.read(sql -> sql.list(
                "SELECT e.body FROM entry e WHERE e.seq IN (SELECT seq FROM herhaling) ORDER BY e.seq DESC LIMIT ?",
                row -> row.getBytes(1),
                most));
    }
}

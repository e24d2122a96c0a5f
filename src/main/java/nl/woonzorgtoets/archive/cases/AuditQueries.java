package nl.woonzorgtoets.archive.cases;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.woonzorgtoets.archive.AreaEvents;
import nl.woonzorgtoets.archive.Audit;
import nl.woonzorgtoets.archive.Besluit;
import nl.woonzorgtoets.archive.BorderCount;
import nl.woonzorgtoets.archive.CaseFilter;
import nl.woonzorgtoets.archive.CaseTrail;
import nl.woonzorgtoets.archive.Deviation;
import nl.woonzorgtoets.archive.DeviationCount;
import nl.woonzorgtoets.archive.Entry;
import nl.woonzorgtoets.archive.EntryHead;
import nl.woonzorgtoets.archive.Fault;
import nl.woonzorgtoets.archive.PlanCount;
import nl.woonzorgtoets.archive.Seal;
import nl.woonzorgtoets.archive.database.Reader;
import nl.woonzorgtoets.archive.database.Sql;
import nl.woonzorgtoets.archive.ledger.Chain;
import nl.woonzorgtoets.archive.ledger.Entries;
import nl.woonzorgtoets.archive.ledger.Seals;
import nl.woonzorgtoets.archive.ledger.Tail;
import nl.woonzorgtoets.base.CivilDay;
import nl.woonzorgtoets.base.Json;
import nl.woonzorgtoets.base.Reach;
import nl.woonzorgtoets.document.Spread;

/** Answers an auditor from the search tables. */
public final class AuditQueries implements Audit {

    private static final String IN_REACH = " AND (?3 IS NULL OR b.kader IN (SELECT value FROM json_each(?3)))";

    private final Reader reader;
    private final Seals seals;
    private final Reach.Asking asking;

    public AuditQueries(Reader reader, Seals seals, Reach.Asking asking) {
        this.reader = reader;
        this.seals = seals;
        this.asking = asking;
    }

    /** The keys within reach in JSON, as {@link #IN_REACH} takes them; null when that is all. */
    private String reach() {
        Reach reach = asking.reach();
        return reach.isAll() ? null : Json.MAPPER.writeValueAsString(reach.frameworks());
    }

    /** Whether whoever asks may know of this case. */
    public boolean isInReach(String nummer) {
        Reach reach = asking.reach();
        return reach.isAll()
                || reader.read(sql -> CaseKeeper.framework(sql, nummer))
                        .filter(reach::has)
                        .isPresent();
    }

    @Override
    public Seal seal() {
        return seals.of(reader.read(Entries::tail));
    }

    @Override
    public Optional<CaseTrail> trail(String nummer) {
        if (!isInReach(nummer)) {
            return Optional.empty();
        }
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
                                UNION SELECT seq FROM stuk WHERE nummer = ?1
                                UNION SELECT seq FROM herhaald WHERE nummer = ?1)
                            ORDER BY seq
                            """, Entries::map, nummer);
            List<Fault> faults = new ArrayList<>();
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
    private static List<Fault> faults(Sql sql, Entry entry) throws SQLException {
        Tail before = sql.first(
                        "SELECT seq, link FROM entry WHERE seq < ? ORDER BY seq DESC LIMIT 1",
                        row -> new Tail(row.getLong(1), row.getString(2)),
                        entry.seq())
                .orElse(Tail.START);
        return Chain.faultsAfter(before, entry).stream()
                .map(it -> new Fault(entry.seq(), Fault.Soort.KETEN, it))
                .toList();
    }

    @Override
    public Optional<Place> place(long seq) {
        return reader.read(sql -> sql.first("""
                SELECT e.kind, coalesce(b.nummer, d.nummer, s.nummer) FROM entry e
                LEFT JOIN beoordeling b ON b.seq = e.seq LEFT JOIN besluit d ON d.seq = e.seq
                LEFT JOIN stuk s ON s.seq = e.seq WHERE e.seq = ?
                """, row -> new Place(row.getString(1), row.getString(2)), seq))
                .map(it -> isInReach(it.nummer()) ? it : new Place(it.kind(), null));
    }

    @Override
    public List<DeviationCount> deviationsPerYear() {
        String reach = reach();
        return reader.read(sql -> CaseCounts.perYear(sql, reach));
    }

    @Override
    public List<DeviationCount> deviationsPer(String kenmerk, String year) {
        String reach = reach();
        return reader.snapshot(sql -> CaseCounts.perFeature(sql, kenmerk, year, reach));
    }

    @Override
    public List<DeviationCount> deviationsPerRule(String year) {
        String reach = reach();
        return reader.read(sql -> CaseCounts.perRule(sql, year, reach));
    }

    private static String from(String year) {
        return year == null ? "" : CivilDay.start(LocalDate.of(Integer.parseInt(year), 1, 1));
    }

    private static String until(String year) {
        return year == null ? "9999" : CivilDay.start(LocalDate.of(Integer.parseInt(year) + 1, 1, 1));
    }

    @Override
    public List<Deviation> deviations(String year, int page, int size) {
        return reader.read(sql -> sql.list(
                "SELECT " + CaseQuery.SUMMARY + """
                , e.body FROM (
                    SELECT b.seq FROM beoordeling b INDEXED BY beoordeling_afgeweken
                    WHERE b.afwijkend = 1 AND b.moment >= ?1 AND b.moment < ?2
                """ + IN_REACH + """
                     ORDER BY b.seq DESC LIMIT ?4 OFFSET ?5) shown
                JOIN beoordeling b ON b.seq = shown.seq
                JOIN besluit d ON d.seq = (SELECT max(l.seq) FROM besluit l WHERE l.nummer = b.nummer)
                JOIN entry e ON e.seq = d.seq ORDER BY b.seq DESC
                """,
                row -> new Deviation(CaseQuery.summary(row), Json.read(row.getBytes(15), Besluit.class)),
                from(year),
                until(year),
                reach(),
                size,
                (long) page * size));
    }

    @Override
    public AreaEvents areaEvents(String kader, String naam, long place) {
        return asking.reach().has(kader)
                ? reader.snapshot(sql -> AreaHistory.after(sql, kader, naam, place))
                : AreaEvents.OUT_OF_REACH;
    }

    @Override
    public List<String> contributions(String kader) {
        if (!asking.reach().has(kader)) {
            return List.of();
        }
        return reader.snapshot(sql -> {
            List<String> counted = new ArrayList<>();
            for (String naam : CaseCounts.contributions(sql, kader)) {
                if (sql.exists("""
                        SELECT 1 FROM zaak z JOIN bijdrage b USING (seq)
                        WHERE z.kader = ? AND z.positief = 1 AND z.gebied IS NOT NULL AND b.naam = ?
                        """, kader, naam)) {
                    counted.add(naam);
                }
            }
            return counted;
        });
    }

    @Override
    public List<PlanCount> plans(CaseFilter filter, String contribution) {
        CaseQuery query = new CaseQuery(filter.within(asking.reach()));
        return reader.read(sql -> query.plans(sql, contribution));
    }

    @Override
    public Spread spread(CaseFilter filter) {
        return reader.read(new CaseQuery(filter.within(asking.reach()))::spread);
    }

    @Override
    public List<BorderCount> borders(CaseFilter filter) {
        return reader.read(new CaseQuery(filter.within(asking.reach()))::borders);
    }

    @Override
    public List<String> frameworks(CaseFilter filter) {
        return reader.read(new CaseQuery(filter.within(asking.reach()))::frameworks);
    }

    @Override
    public Map<String, String> newestRegelsets() {
        Reach reach = asking.reach();
        Map<String, String> newest = new TreeMap<>();
        reader.read(sql -> sql.list("""
                        WITH RECURSIVE k(kader) AS (SELECT min(kader) FROM beoordeling
                            UNION ALL SELECT (SELECT min(kader) FROM beoordeling WHERE kader > k.kader) FROM k
                                WHERE k.kader IS NOT NULL)
                        SELECT b.kader, b.regelset FROM k JOIN beoordeling b
                            ON b.seq = (SELECT max(seq) FROM beoordeling WHERE kader = k.kader)
                        """, row -> Map.entry(row.getString(1), row.getString(2)))).stream()
                .filter(it -> reach.has(it.getKey()))
                .forEach(it -> newest.put(it.getKey(), it.getValue()));
        return newest;
    }

    @Override
    public Optional<byte[]> replay(String id) {
        return reader.read(sql -> sql.first(
                "SELECT e.body FROM herhaling h JOIN entry e USING (seq) WHERE h.id = ?", row -> row.getBytes(1), id));
    }

    @Override
    public List<byte[]> replays(int most) {
        return reader.read(sql -> sql.list(
                "SELECT e.body FROM entry e WHERE e.seq IN (SELECT seq FROM herhaling) ORDER BY e.seq DESC LIMIT ?",
                row -> row.getBytes(1),
                most));
    }
}

package nl.woonzorgtoets.archive.cases;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.woonzorgtoets.archive.Activation;
import nl.woonzorgtoets.archive.Besluit;
import nl.woonzorgtoets.archive.Entry;
import nl.woonzorgtoets.archive.EntryKind;
import nl.woonzorgtoets.archive.Intrekking;
import nl.woonzorgtoets.archive.Zaaknummer;
import nl.woonzorgtoets.archive.database.Sql;
import nl.woonzorgtoets.archive.ledger.Entries;
import nl.woonzorgtoets.archive.ledger.EntryBodies;
import nl.woonzorgtoets.archive.ledger.Ledger;
import nl.woonzorgtoets.base.Json;
import nl.woonzorgtoets.base.Sha256;
import nl.woonzorgtoets.document.Assessment;
import nl.woonzorgtoets.document.CaseDocument;
import nl.woonzorgtoets.document.Envelope;
import nl.woonzorgtoets.document.Finding;
import nl.woonzorgtoets.document.OutcomeLine;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The search tables, filled from the bodies of entries in order; the same code adds one entry and rebuilds them all. */
public final class CaseIndex implements Ledger.Index {

    private static final Logger LOG = LoggerFactory.getLogger(CaseIndex.class);

    private static final String ISSUED = "uitgegeven";

    /** Every derived table. */
    static final List<String> TABLES = List.of(
            "beoordeling",
            ISSUED,
            "gevuurd",
            "bijdrage",
            "beslissend",
            "kenmerk",
            "besluit",
            "stuk",
            "herhaling",
            "herhaald",
            "regelset",
            "activering",
            "vernietigd",
            "zaak",
            "telling",
            "intrekking");

    /** Raised when the tables get other contents; an archive that was filled by an earlier version is filled again. */
    static final int VERSION = 11;

    private static final int PAGE = 256;

    private final Sql sql;

    public CaseIndex(Sql sql) {
        this.sql = sql;
    }

    /** Fills every table again from the entries. One that cannot be read hides no others, and its number is never given out again. */
    public Void rebuild() throws SQLException {
        for (String table : TABLES) {
            if (!table.equals(ISSUED)) {
                sql.execute("DELETE FROM " + table);
            }
        }
        BorderMarks.forgetAll(sql);
        long last = 0;
        for (List<Entry> page = Entries.page(sql, 1, PAGE); !page.isEmpty(); page = Entries.page(sql, last + 1, PAGE)) {
            for (Entry entry : page) {
                addIfReadable(entry);
                last = entry.seq();
            }
        }
        sql.update("UPDATE zoekversie SET versie = ?", VERSION);
        return null;
    }

    private void addIfReadable(Entry entry) throws SQLException {
        try {
            add(entry);
        } catch (IllegalArgumentException e) {
            LOG.error("Volgnummer {} is niet te lezen en daarom niet te vinden.", entry.seq(), e);
        }
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
            case VERVOLG, BRIEF -> () -> addPiece(entry, Json.read(body, EntryBodies.About.class));
            case INTREKKING -> () -> withdraw(entry, Json.read(body, Intrekking.class));
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

    void addCase(long seq, CaseDocument kept) throws SQLException {
        Envelope envelope = kept.envelope();
        Assessment assessment = kept.assessment();
        String zaaknummer = assessment.zaaknummer();
        OutcomeLine outcomes = OutcomeLine.of(assessment);
        sql.update(
                "INSERT INTO beoordeling VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, NULL, ?, ?, ?, ?, NULL, ?, ?, ?, ?)",
                seq,
                envelope.nummer(),
                envelope.sleutel(),
                zaaknummer,
                kept.found().area(),
                assessment.oordeel().code(),
                assessment.evidence().peildatum().toString(),
                envelope.moment().toString(),
                assessment.evidence().regelset(),
                envelope.kader(),
                SearchText.of(zaaknummer),
                SearchText.sortable(zaaknummer),
                assessment.oordeel().positief() ? 1 : 0,
                Zaaknummer.same(zaaknummer),
                CaseReader.cautions(kept),
                outcomes.results(),
                named(outcomes.names()));
        take(envelope.nummer());
        addParts(seq, kept);
        CaseCounts.add(sql, seq);
        refresh(new Zaak(envelope.kader(), zaaknummer));
    }

    /** Names are kept once, by what they are: nothing depends on which case came first. */
    private int named(String names) throws SQLException {
        int id = ByteBuffer.wrap(Sha256.of(names.getBytes(StandardCharsets.UTF_8)))
                .getInt();
        sql.update("INSERT OR IGNORE INTO uitkomstnamen VALUES (?, ?)", id, names);
        return id;
    }

    /** What a case has several of: each kind in one statement, however many there are. */
    private void addParts(long seq, CaseDocument kept) throws SQLException {
        sql.update(
                "INSERT OR IGNORE INTO gevuurd SELECT value, ? FROM json_each(?)",
                seq,
                rules(kept.assessment().findings()));
        sql.update(
                "INSERT OR IGNORE INTO beslissend SELECT value, ? FROM json_each(?)",
                seq,
                rules(kept.assessment().deciding()));
        Map<String, String> contribution = new LinkedHashMap<>();
        kept.contribution()
                .forEach((name, number) -> contribution.put(name, number == null ? null : number.toPlainString()));
        sql.update("INSERT INTO bijdrage SELECT ?, key, value FROM json_each(?)", seq, json(contribution));
        sql.update("INSERT INTO kenmerk SELECT ?, key, value FROM json_each(?)", seq, json(CaseReader.features(kept)));
    }

    private static String rules(List<Finding> findings) {
        return json(findings.stream().map(it -> it.rule().id()).toList());
    }

    private static String json(Object it) {
        return Json.MAPPER.writeValueAsString(it);
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
        Long place = place(besluit.nummer());
        CaseCounts.take(sql, place);
        latest(besluit.nummer());
        CaseCounts.add(sql, place);
        refresh(zaakOf(besluit.nummer()));
    }

    private void addPiece(Entry entry, EntryBodies.About about) throws SQLException {
        sql.update("INSERT INTO stuk VALUES (?, ?, ?)", entry.seq(), about.nummer(), entry.kind());
    }

    /** From now on it counts nowhere. */
    private void withdraw(Entry entry, Intrekking it) throws SQLException {
        addPiece(entry, new EntryBodies.About(it.nummer()));
        CaseCounts.take(sql, place(it.nummer()));
        CaseCounts.tidy(sql);
        sql.update(
                "INSERT INTO intrekking SELECT seq, ? FROM beoordeling WHERE nummer = ?",
                it.soort().name(),
                it.nummer());
        refresh(zaakOf(it.nummer()));
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
        Long place = place(nummer);
        CaseCounts.take(sql, place);
        sql.update("DELETE FROM besluit WHERE seq = ?", seq);
        sql.update("DELETE FROM stuk WHERE seq = ?", seq);
        latest(nummer);
        sql.update("DELETE FROM beoordeling WHERE seq = ?", seq);
        refresh(zaak);
        CaseCounts.add(sql, place);
        CaseCounts.tidy(sql);
        BorderMarks.forget(sql, seq);
        for (String table : List.of("bijdrage", "beslissend", "kenmerk", "intrekking")) {
            sql.update("DELETE FROM " + table + " WHERE seq = ?", seq);
        }
        // By way of each rule once: the table has no index by seq, and the planner finds no other way than all rows.
        sql.update("""
                WITH RECURSIVE ooit(regel) AS (SELECT min(regel) FROM gevuurd
                    UNION ALL SELECT (SELECT min(regel) FROM gevuurd WHERE regel > ooit.regel) FROM ooit
                        WHERE ooit.regel IS NOT NULL)
                DELETE FROM gevuurd WHERE seq = ? AND regel IN (SELECT regel FROM ooit)
                """, seq);
    }

    /** Where a case stands; null when it is not there any more. */
    private Long place(String nummer) throws SQLException {
        return sql.first("SELECT seq FROM beoordeling WHERE nummer = ?", row -> row.getLong(1), nummer)
                .orElse(null);
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
        if (zaak != null && zaak.nummer() != null) {
            AreaTotals.refresh(sql, zaak.kader(), zaak.nummer());
        }
    }
}

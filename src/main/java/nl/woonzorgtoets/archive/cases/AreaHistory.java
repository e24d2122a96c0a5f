package nl.woonzorgtoets.archive.cases;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import nl.woonzorgtoets.archive.AreaEvent;
import nl.woonzorgtoets.archive.AreaEvents;
import nl.woonzorgtoets.archive.database.Sql;
import nl.woonzorgtoets.archive.ledger.Entries;

/** What happened with the zaken of a framework, so that whoever counted up to a place can count on from there. */
final class AreaHistory {

    private static final String ASSESSED =
            "SELECT b.seq, b.moment, b.nummer, b.zaak, b.gebied, b.positief, g.seq IS NOT NULL, g.waarde FROM ";

    private static final String COUNTED = """
             LEFT JOIN bijdrage g ON g.seq = b.seq AND g.naam = ?2
            WHERE b.kader = ?1 AND b.zaak IS NOT NULL AND b.gebied IS NOT NULL
                AND b.seq NOT IN (SELECT seq FROM intrekking WHERE soort = 'VERGISSING')
            """;

    private static final String DECIDED =
            " UNION ALL SELECT d.seq, coalesce(d.moment, ''), d.nummer, NULL, NULL, d.positief, 0, NULL FROM ";

    /** A plan that was withdrawn counts from then on as after a decision that is not positive; a mistake was never there. */
    private static final String WITHDRAWN =
            " UNION ALL SELECT e.seq, e.at, s.nummer, NULL, NULL, 0, 0, NULL FROM stuk s JOIN entry e USING (seq)"
                    + " WHERE s.soort = 'intrekking' AND s.seq ";

    private static final String SINCE = ASSESSED + "beoordeling b" + COUNTED + " AND b.seq > ?3" + DECIDED
            + "besluit d WHERE d.seq > ?3" + WITHDRAWN + "> ?3 ORDER BY 1";

    /** By way of the few zaken that it is about, whatever the planner thinks of that. */
    private static final String EARLIER =
            """
            WITH again(zaak) AS (SELECT zaak FROM beoordeling WHERE kader = ?1 AND seq > ?3
                UNION SELECT c.zaak FROM besluit n CROSS JOIN beoordeling c ON c.nummer = n.nummer
                    WHERE n.seq > ?3 AND c.kader = ?1
                UNION SELECT c.zaak FROM stuk n CROSS JOIN beoordeling c ON c.nummer = n.nummer
                    WHERE n.seq > ?3 AND n.soort = 'intrekking' AND c.kader = ?1)
            """ + ASSESSED + "again CROSS JOIN beoordeling b ON b.zaak = again.zaak" + COUNTED + " AND b.seq <= ?3"
                    + DECIDED + """
            again CROSS JOIN beoordeling c ON c.zaak = again.zaak CROSS JOIN besluit d ON d.nummer = c.nummer
            WHERE d.seq <= ?3 AND c.kader = ?1
            """ + WITHDRAWN + "<= ?3 ORDER BY 1";

    private AreaHistory() {}

    static AreaEvents after(Sql sql, String kader, String naam, long place) throws SQLException {
        long gone = sql.first("""
                SELECT (SELECT count(*) FROM vernietigd) + (SELECT count(*) FROM intrekking WHERE soort = 'VERGISSING')
                """, row -> row.getLong(1)).orElse(0L);
        List<AreaEvent> since = events(sql, SINCE, kader, naam, place);
        return new AreaEvents(
                place == 0 || since.isEmpty() ? List.of() : events(sql, EARLIER, kader, naam, place),
                since,
                Entries.tail(sql).seq(),
                gone);
    }

    private static List<AreaEvent> events(Sql sql, String query, Object... values) throws SQLException {
        return sql.list(query, AreaHistory::event, values);
    }

    private static AreaEvent event(ResultSet row) throws SQLException {
        return new AreaEvent(
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getInt(6) == 1,
                row.getInt(7) == 1,
                row.getString(8));
    }
}

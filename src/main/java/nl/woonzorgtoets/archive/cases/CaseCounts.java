package nl.woonzorgtoets.archive.cases;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.woonzorgtoets.archive.DeviationCount;
import nl.woonzorgtoets.archive.database.Sql;

/** How many cases there are of each kind: kept in step with the cases, so that it need not be counted when it is asked. */
final class CaseCounts {

    static final String ALL = "alle";
    static final String RULE = "regel";
    private static final String FEATURE = "kenmerk ";
    private static final String CONTRIBUTION = "bijdrage";

    private static final String SUMS =
            " coalesce(sum(beoordeeld), 0), coalesce(sum(besloten), 0), coalesce(sum(afgeweken), 0)";

    /** The keys within reach in JSON, and a year; null when that is all. */
    private static final String ASKED =
            " AND (?2 IS NULL OR jaar = ?2) AND (?3 IS NULL OR kader IN (SELECT value FROM json_each(?3)))";

    private CaseCounts() {}

    /** Not of a case that was withdrawn. The year begins in winter, when the Netherlands is an hour ahead of UTC. */
    private static final String ADD = """
            INSERT INTO telling SELECT g.soort, g.waarde, strftime('%Y', b.moment, '+1 hour'), b.kader,
                ?2, ?2 * (b.besluit IS NOT NULL), ?2 * coalesce(b.afwijkend, 0)
            FROM beoordeling b JOIN (
                SELECT 'alle' AS soort, '' AS waarde
                UNION ALL SELECT 'regel', regel FROM beslissend WHERE seq = ?1
                UNION ALL SELECT 'regel', '' WHERE NOT EXISTS (SELECT 1 FROM beslissend WHERE seq = ?1)
                UNION ALL SELECT 'kenmerk ' || naam, waarde FROM kenmerk WHERE seq = ?1
                UNION ALL SELECT 'bijdrage', naam FROM bijdrage WHERE seq = ?1) g
            WHERE b.seq = ?1 AND b.seq NOT IN (SELECT seq FROM intrekking)
            ON CONFLICT DO UPDATE SET beoordeeld = beoordeeld + excluded.beoordeeld,
                besloten = besloten + excluded.besloten, afgeweken = afgeweken + excluded.afgeweken
            """;

    /** Counts a case as it is now, with all that it is counted by. */
    static void add(Sql sql, Long seq) throws SQLException {
        sql.update(ADD, seq, 1);
    }

    /** Counts a case no longer; before something of it changes. */
    static void take(Sql sql, Long seq) throws SQLException {
        sql.update(ADD, seq, -1);
    }

    /** Leaves no trace of what no case is counted by any more. */
    static void tidy(Sql sql) throws SQLException {
        sql.update("DELETE FROM telling WHERE beoordeeld = 0");
    }

    /** By year, newest first. */
    static List<DeviationCount> perYear(Sql sql, String reach) throws SQLException {
        return counts(
                sql,
                "SELECT jaar," + SUMS + " FROM telling WHERE soort = ?1" + ASKED + " GROUP BY 1 ORDER BY 1 DESC",
                ALL,
                null,
                reach);
    }

    /** By rule that decided; those without one under null. */
    static List<DeviationCount> perRule(Sql sql, String year, String reach) throws SQLException {
        return counts(
                sql,
                "SELECT nullif(waarde, '')," + SUMS + " FROM telling WHERE soort = ?1" + ASKED
                        + " GROUP BY 1 ORDER BY 4 DESC, 3 DESC, 1",
                RULE,
                year,
                reach);
    }

    /** By the answer to a feature; those without an answer under null. */
    static List<DeviationCount> perFeature(Sql sql, String kenmerk, String year, String reach) throws SQLException {
        List<DeviationCount> counts = new ArrayList<>(counts(
                sql,
                "SELECT waarde," + SUMS + " FROM telling WHERE soort = ?1" + ASKED + " GROUP BY 1 ORDER BY 4 DESC, 1",
                FEATURE + kenmerk,
                year,
                reach));
        DeviationCount unanswered = counts(
                        sql, "SELECT NULL," + SUMS + " FROM telling WHERE soort = ?1" + ASKED, ALL, year, reach)
                .get(0);
        for (DeviationCount it : counts) {
            unanswered = new DeviationCount(
                    null,
                    unanswered.cases() - it.cases(),
                    unanswered.decided() - it.decided(),
                    unanswered.departed() - it.departed());
        }
        if (unanswered.cases() > 0) {
            long departed = unanswered.departed();
            int place =
                    (int) counts.stream().filter(it -> it.departed() > departed).count();
            counts.add(place, unanswered);
        }
        return counts;
    }

    /** The names of what cases of a framework say to contribute to their area. */
    static List<String> contributions(Sql sql, String kader) throws SQLException {
        return sql.list(
                "SELECT DISTINCT waarde FROM telling WHERE soort = ? AND kader = ? ORDER BY 1",
                row -> row.getString(1),
                CONTRIBUTION,
                kader);
    }

    private static List<DeviationCount> counts(Sql sql, String query, String... values) throws SQLException {
        return sql.list(
                query,
                row -> new DeviationCount(row.getString(1), row.getLong(2), row.getLong(3), row.getLong(4)),
                Arrays.asList(values).toArray());
    }
}

package nl.woonzorgtoets.archive.cases;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import nl.woonzorgtoets.archive.NearBorder;
import nl.woonzorgtoets.archive.database.Sql;

/**
 * Which cases are border cases and close to which borders they lie, as far as that was looked at. It does not follow from the entries but from judging again, so it is no part of
 * the search tables that the archive answers for.
 */
public final class BorderMarks {

    private BorderMarks() {}

    /** @param borders null when nobody can tell */
    private static void put(Sql sql, long seq, List<NearBorder> borders) throws SQLException {
        forget(sql, seq);
        sql.update("INSERT INTO grensgeval VALUES (?, ?)", seq, borders == null ? null : borders.isEmpty() ? 0 : 1);
        for (NearBorder it : borders == null ? List.<NearBorder>of() : borders) {
            sql.update("INSERT OR IGNORE INTO grens VALUES (?, ?, ?)", seq, it.naam(), it.oordeel());
        }
    }

    /** By number; nothing of a case that is not there any more. */
    public static void put(Sql sql, Map<String, List<NearBorder>> borders) throws SQLException {
        for (var border : borders.entrySet()) {
            Long seq = sql.first("SELECT seq FROM beoordeling WHERE nummer = ?", row -> row.getLong(1), border.getKey())
                    .orElse(null);
            if (seq != null) {
                put(sql, seq, border.getValue());
            }
        }
    }

    static void forget(Sql sql, long seq) throws SQLException {
        sql.update("DELETE FROM grensgeval WHERE seq = ?", seq);
        sql.update("DELETE FROM grens WHERE seq = ?", seq);
    }

    static void forgetAll(Sql sql) throws SQLException {
        sql.execute("DELETE FROM grensgeval");
        sql.execute("DELETE FROM grens");
    }

    /** The numbers of cases at which nobody looked yet, newest first. */
    public static List<String> open(Sql sql, int most) throws SQLException {
        return sql.list(
                "SELECT b.nummer FROM beoordeling b WHERE NOT EXISTS (SELECT 1 FROM grensgeval g WHERE g.seq = b.seq)"
                        + " ORDER BY b.seq DESC LIMIT ?",
                row -> row.getString(1),
                most);
    }
}

package nl.woonzorgtoets.archive.cases;

import java.sql.SQLException;
import java.time.Instant;
import java.util.Locale;
import nl.woonzorgtoets.archive.database.Sql;
import nl.woonzorgtoets.base.CivilDay;

/** The number of a case: year, by the calendar of the Netherlands, and place within that year. */
public record CaseNumber(int jaar, long volg) {

    public static CaseNumber next(Sql sql, Instant moment) throws SQLException {
        int jaar = CivilDay.of(moment).getYear();
        long last = sql.first(
                        "SELECT coalesce(max(volg), 0) FROM uitgegeven WHERE jaar = ?", row -> row.getLong(1), jaar)
                .orElseThrow();
        return new CaseNumber(jaar, last + 1);
    }

    public static CaseNumber parse(String nummer) {
        int dash = nummer.indexOf('-');
        return new CaseNumber(Integer.parseInt(nummer.substring(0, dash)), Long.parseLong(nummer.substring(dash + 1)));
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%04d-%06d", jaar, volg);
    }
}

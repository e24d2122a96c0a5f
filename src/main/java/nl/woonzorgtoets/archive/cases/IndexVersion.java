package nl.woonzorgtoets.archive.cases;

import java.sql.SQLException;
import nl.woonzorgtoets.archive.database.Connections;
import nl.woonzorgtoets.archive.database.Sql;
import nl.woonzorgtoets.archive.ledger.Entries;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Fills the search tables again when an earlier version of the program filled them. */
public final class IndexVersion {

    private static final Logger LOG = LoggerFactory.getLogger(IndexVersion.class);

    private IndexVersion() {}

    public static void bringUpToDate(Connections connections) {
        try (Sql sql = connections.writing()) {
            if (!isCurrent(sql)) {
                long entries = Entries.tail(sql).seq();
                if (entries > 0) {
                    LOG.info("De zoektabellen worden bijgewerkt voor {} stukken.", entries);
                }
                sql.execute("BEGIN IMMEDIATE");
                new CaseIndex(sql).rebuild();
                sql.execute("COMMIT");
            }
        } catch (SQLException | IllegalArgumentException e) {
            // Reading and checking the archive must stay possible; the check says what is wrong.
            LOG.error("De zoektabellen konden niet worden bijgewerkt; zoeken vindt misschien niet alles.", e);
        }
    }

    /** Whether this program can search in these tables, also when they are not up to date. */
    public static boolean fits(Sql sql) throws SQLException {
        return sql.exists("SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = 'behandelaar'");
    }

    static boolean isCurrent(Sql sql) throws SQLException {
        return sql.exists("SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = 'zoekversie'")
                && sql.exists("SELECT 1 FROM zoekversie WHERE versie = ?", CaseIndex.VERSION);
    }
}

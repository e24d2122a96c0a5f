package nl.woonzorgtoets.archive.cases;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import nl.woonzorgtoets.archive.Entry;
import nl.woonzorgtoets.archive.Fault;
import nl.woonzorgtoets.archive.database.Connections;
import nl.woonzorgtoets.archive.database.Sql;
import nl.woonzorgtoets.archive.ledger.Check;
import nl.woonzorgtoets.base.Folders;
import org.sqlite.SQLiteConfig;

/** Builds the search tables anew, aside, and compares them row by row with those of the archive. */
public final class IndexCheck implements Check, AutoCloseable {

    private final Sql archive;
    private final Path folder;
    private final Sql fresh;
    private final CaseIndex index;
    private final List<Fault> findings = new ArrayList<>();

    /** @param archive whose search tables are compared */
    public IndexCheck(Sql archive) throws SQLException {
        this.archive = archive;
        try {
            folder = Files.createTempDirectory("archief-controle");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Connections aside = Connections.to(
                folder.resolve("zoektabellen.db"), config -> config.setSynchronous(SQLiteConfig.SynchronousMode.OFF));
        aside.migrate();
        fresh = aside.writing();
        fresh.execute("BEGIN");
        index = new CaseIndex(fresh);
    }

    @Override
    public void add(Entry entry) {
        try {
            index.add(entry);
        } catch (SQLException | RuntimeException e) {
            findings.add(new Fault(
                    entry.seq(), Fault.Soort.KETEN, "de inhoud is niet te lezen of spreekt eerdere stukken tegen"));
        }
    }

    @Override
    public List<Fault> findings() throws SQLException {
        if (!IndexVersion.isCurrent(archive)) {
            findings.add(new Fault(
                    0,
                    Fault.Soort.ZOEKTABEL,
                    "De zoektabellen zijn van een eerdere versie. Bij een start van de dienst worden ze bijgewerkt."));
            return findings;
        }
        for (String table : CaseIndex.TABLES) {
            compare(table);
        }
        return findings;
    }

    private void compare(String table) throws SQLException {
        String key = archive.first(
                        "SELECT group_concat(name) FROM (SELECT name FROM pragma_table_info(?) WHERE pk > 0 ORDER BY pk)",
                        row -> row.getString(1),
                        table)
                .orElse("1");
        String query = "SELECT * FROM " + table + " ORDER BY " + key;
        try (ResultSet actual = archive.rows(query);
                ResultSet expected = fresh.rows(query)) {
            boolean more = true;
            while (more) {
                String is = next(actual);
                String should = next(expected);
                if (!is.equals(should)) {
                    long seq = seq(should.isEmpty() ? actual : expected);
                    findings.add(new Fault(
                            seq, Fault.Soort.ZOEKTABEL, "de zoektabel '" + table + "' past niet bij de stukken"));
                }
                more = is.equals(should) && !is.isEmpty();
            }
        }
    }

    private static String next(ResultSet rows) throws SQLException {
        if (!rows.next()) {
            return "";
        }
        StringBuilder row = new StringBuilder();
        for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
            row.append(rows.getString(i)).append('\0');
        }
        return row.toString();
    }

    private static long seq(ResultSet row) throws SQLException {
        for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
            if (row.getMetaData().getColumnName(i).equals("seq")) {
                return row.getLong(i);
            }
        }
        return 0;
    }

    @Override
    public void close() throws SQLException {
        fresh.close();
        try {
            Folders.delete(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

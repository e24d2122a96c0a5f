package nl.woonzorgtoets.archive;

import static nl.woonzorgtoets.archive.Fixtures.Zaak.zaak;
import static nl.woonzorgtoets.archive.Fixtures.besluit;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import nl.woonzorgtoets.archive.sqlite.SqliteArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An archive that an earlier version of the program filled. */
class EarlierArchiveTest {

    @TempDir
    Path data;

    @Test
    void itsSearchTablesAreFilledWhenItIsOpened() throws SQLException {
        try (SqliteArchive archive = SqliteArchive.open(data)) {
            archive.keepRules("parkstad", Fixtures.REGELS);
            archive.keep(zaak("Z-1").nieuw());
            archive.decide(besluit("2026-000001", "NEGATIEF"));
        }
        asAnEarlierVersionLeftIt();

        try (SqliteArchive archive = SqliteArchive.openReadOnly(data)) {
            assertThat(archive.verify().findings())
                    .extracting(Fault::melding)
                    .containsExactly(
                            "De zoektabellen zijn van een eerdere versie. Bij een start van de dienst worden ze"
                                    + " bijgewerkt.");
        }
        try (SqliteArchive archive = SqliteArchive.open(data)) {
            assertThat(archive.verify().findings()).isEmpty();
            assertThat(archive.audit().deviations(null, 0, 10))
                    .extracting(it -> it.summary().nummer())
                    .containsExactly("2026-000001");
        }
    }

    @Test
    void itIsReadAsItIsByAProgramThatKnowsOtherSearchTables() throws SQLException, IOException {
        try (SqliteArchive archive = SqliteArchive.open(data)) {
            archive.keepRules("parkstad", Fixtures.REGELS);
            archive.keep(zaak("Z-1").nieuw());
        }
        withOnlyTheFirstTables();
        byte[] before = Files.readAllBytes(data.resolve("archief.db"));

        try (SqliteArchive archive = SqliteArchive.openReadOnly(data)) {
            assertThat(archive.verify().findings()).isEmpty();
            assertThat(archive.cases(CaseFilter.with("gemeente", "HEERLEN")))
                    .extracting(KeptCase::nummer)
                    .containsExactly("2026-000001");
        }

        assertThat(data.resolve("archief.db")).hasBinaryContent(before);
    }

    @Test
    void itIsSearchedAsItIsAlsoByAColumnThatItDoesNotHaveYet() throws SQLException {
        try (SqliteArchive archive = SqliteArchive.open(data)) {
            archive.keepRules("parkstad", Fixtures.REGELS);
            archive.keep(zaak("Z-1").nieuw());
        }
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + data.resolve("archief.db"));
                var statement = connection.createStatement()) {
            for (String column : List.of("kanttekeningen", "uitkomsten", "uitkomstnamen")) {
                statement.execute("ALTER TABLE beoordeling DROP COLUMN " + column);
            }
            for (String table :
                    List.of("intrekking", "grensgeval", "grens", "behandelaar", "werknotitie", "verwacht")) {
                statement.execute("DROP TABLE " + table);
            }
            statement.execute("DROP INDEX entry_ingebruikname");
            statement.execute("DROP TABLE stuk");
            statement.execute("DROP TABLE telling");
            statement.execute("DROP INDEX beoordeling_afgeweken");
            statement.execute("DROP TABLE uitkomstnamen");
            statement.execute(
                    "DELETE FROM flyway_schema_history WHERE version IN ('10', '11', '12', '13', '14', '15', '16', '17')");
            statement.execute("UPDATE zoekversie SET versie = 7");
        }

        try (SqliteArchive archive = SqliteArchive.openReadOnly(data)) {
            assertThat(archive.search(CaseFilter.ALL, 0, 10).cases())
                    .extracting(CaseSummary::nummer)
                    .containsExactly("2026-000001");
        }
    }

    private void withOnlyTheFirstTables() throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + data.resolve("archief.db"));
                var statement = connection.createStatement()) {
            List<String> later = new ArrayList<>();
            try (var rows = statement.executeQuery("SELECT name FROM sqlite_master WHERE type = 'table'"
                    + " AND name NOT IN ('entry', 'file', 'vernietigd', 'flyway_schema_history')")) {
                while (rows.next()) {
                    later.add(rows.getString(1));
                }
            }
            for (String table : later) {
                statement.execute("DROP TABLE " + table);
            }
            statement.execute("DROP INDEX entry_ingebruikname");
            statement.execute("DELETE FROM flyway_schema_history WHERE version > 1");
        }
    }

    private void asAnEarlierVersionLeftIt() throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + data.resolve("archief.db"));
                var statement = connection.createStatement()) {
            statement.execute("UPDATE beoordeling SET besluit = NULL");
            statement.execute("UPDATE besluit SET moment = NULL");
            statement.execute("UPDATE zoekversie SET versie = 2");
        }
    }
}

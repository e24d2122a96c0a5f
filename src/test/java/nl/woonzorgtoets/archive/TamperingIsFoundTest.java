package nl.woonzorgtoets.archive;

import static nl.woonzorgtoets.archive.Fixtures.Zaak.zaak;
import static nl.woonzorgtoets.archive.Fixtures.besluit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;
import nl.woonzorgtoets.archive.database.Sql;
import nl.woonzorgtoets.archive.ledger.Chain;
import nl.woonzorgtoets.archive.ledger.Checkpoint;
import nl.woonzorgtoets.archive.ledger.Checkpoints;
import nl.woonzorgtoets.archive.ledger.Entries;
import nl.woonzorgtoets.archive.ledger.SigningKey;
import nl.woonzorgtoets.archive.ledger.Tail;
import nl.woonzorgtoets.archive.sqlite.SqliteArchive;
import nl.woonzorgtoets.base.Folders;
import nl.woonzorgtoets.base.Sha256;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Someone with all rights on the files changes the archive behind our back. */
class TamperingIsFoundTest {

    private static final String NO_TRIGGERS = """
            DROP TRIGGER entry_never_changed; DROP TRIGGER entry_never_deleted; DROP TRIGGER entry_only_at_the_end;
            DROP TRIGGER file_never_changed; DROP TRIGGER file_never_deleted;
            """;

    @TempDir
    Path data;

    @BeforeEach
    void anArchiveOfSixEntriesWithOneCheckpointAtTheEnd() {
        try (SqliteArchive archive = SqliteArchive.open(data)) {
            archive.keepRules("parkstad", Fixtures.REGELS);
            archive.keep(zaak("Z-1").nieuw());
            archive.keep(zaak("Z-2").nieuw());
            archive.decide(besluit("2026-000001", "NEGATIEF"));
            archive.keep(zaak("Z-3").eenheden("4").nieuw());
            archive.append(EntryKind.EXPORT, "{}".getBytes());
        }
    }

    @Test
    void anArchiveThatNobodyTouchedIsClean() {
        Verification verification = verify();

        assertThat(verification.findings()).isEmpty();
        assertThat(verification.entries()).isEqualTo(6);
        assertThat(verification.checkpoints()).isPositive();
    }

    @Test
    void theDatabaseItselfRefusesChanges() {
        assertThatThrownBy(() -> sql("UPDATE entry SET body = x'00' WHERE seq = 2"))
                .hasMessageContaining("verandert niet");
        assertThatThrownBy(() -> sql("UPDATE entry SET salt = NULL, body = NULL WHERE seq = 2"))
                .hasMessageContaining("verandert niet");
        assertThatThrownBy(() -> sql("DELETE FROM entry WHERE seq = 6")).hasMessageContaining("niets verwijderd");
        assertThatThrownBy(() -> sql("INSERT OR REPLACE INTO entry SELECT * FROM entry WHERE seq = 2"))
                .hasMessageContaining("alleen achteraan");
        assertThatThrownBy(
                        () -> sql("INSERT INTO entry SELECT 8, kind, at, link, commitment, link, salt, body FROM entry"
                                + " WHERE seq = 6"))
                .hasMessageContaining("alleen achteraan");
        assertThatThrownBy(() -> sql("UPDATE file SET content = x'00'")).hasMessageContaining("verandert niet");
        assertThatThrownBy(() -> sql("DELETE FROM file")).hasMessageContaining("niets verwijderd");
        assertThat(verify().findings()).isEmpty();
    }

    @Test
    void aFlippedByteInABody() throws SQLException {
        tamper("UPDATE entry SET body = CAST(replace(CAST(body AS TEXT), 'Z-2', 'Z-9') AS BLOB) WHERE seq = 3");

        assertThat(found()).contains("Volgnummer 3: de inhoud is gewijzigd: de hash van zout en inhoud klopt niet");
    }

    @Test
    void aBodyWithAFittingNewCommitment() throws SQLException {
        Entry old = entry(3);
        byte[] body = new String(old.body()).replace("Z-2", "Z-9").getBytes();
        tamper("UPDATE entry SET body = x'" + HexFormat.of().formatHex(body) + "', commitment = '"
                + Chain.commitment(old.salt(), body) + "' WHERE seq = 3");

        assertThat(found())
                .contains("Volgnummer 3: het zegel klopt niet met volgnummer, soort, moment, vorige schakel of inhoud");
    }

    @Test
    void anotherMoment() throws SQLException {
        tamper("UPDATE entry SET at = '2020-01-01T00:00:00.000000Z' WHERE seq = 2");

        assertThat(found()).anyMatch(it -> it.startsWith("Volgnummer 2: het zegel klopt niet"));
    }

    @Test
    void anEntryGoneFromTheMiddle() throws SQLException {
        tamper("DELETE FROM entry WHERE seq = 3");

        assertThat(found()).anyMatch(it -> it.startsWith("Volgnummer 4: na volgnummer 2 volgt 4"));
    }

    @Test
    void anEntryGoneFromTheMiddleAndTheRestMovedUp() throws SQLException {
        tamper("DELETE FROM entry WHERE seq = 3; UPDATE entry SET seq = seq - 1 WHERE seq > 3");

        assertThat(found()).contains("Volgnummer 3: sluit niet aan op het stuk ervoor");
    }

    @Test
    void swappedOrder() throws SQLException {
        tamper("UPDATE entry SET seq = 99 WHERE seq = 3; UPDATE entry SET seq = 3 WHERE seq = 2;"
                + " UPDATE entry SET seq = 2 WHERE seq = 99");

        assertThat(found())
                .contains("Volgnummer 2: sluit niet aan op het stuk ervoor")
                .anyMatch(it -> it.startsWith("Volgnummer 2: het zegel klopt niet"));
    }

    @Test
    void aSilentlyEmptiedBody() throws SQLException {
        tamper("UPDATE entry SET salt = NULL, body = NULL WHERE seq = 3");

        assertThat(found()).contains("Volgnummer 3: de inhoud is leeg zonder dat een vernietiging is vastgelegd");
    }

    @Test
    void aCutTailIsFoundAgainstACheckpoint() throws SQLException {
        tamper(
                "DELETE FROM entry WHERE seq > 4; DELETE FROM beoordeling WHERE seq > 4; DELETE FROM gevuurd WHERE seq > 4;"
                        + " DELETE FROM bijdrage WHERE seq > 4; DELETE FROM kenmerk WHERE seq > 4; DELETE FROM zaak WHERE seq > 4;"
                        + " DELETE FROM uitgegeven WHERE volg = 3; UPDATE telling SET beoordeeld = beoordeeld - 1");

        assertThat(found()).containsExactly("Volgnummer 4: hierna ontbreken stukken: een controlepunt telt er 6");
    }

    @Test
    void aWhollyRewrittenArchiveIsFoundAgainstACheckpointFromElsewhere() throws IOException, SQLException {
        String note = newestCheckpoint();
        rewriteAll();
        wipe(data.resolve("controlepunten"));

        assertThat(verify().findings()).isEmpty();
        assertThat(verifyAgainst(note))
                .containsExactly(
                        "Volgnummer 6: hier of eerder wijkt het archief af van het controlepunt van 6 stukken");
    }

    @Test
    void aCheckpointSignedWithAnotherKey() throws IOException {
        Path other = data.resolve("ander");
        SigningKey key = SigningKey.readOrCreate(other);
        Checkpoint mine = Checkpoint.parse(newestCheckpoint());
        String forged = Checkpoint.sign(mine.size(), mine.root(), key).note();

        assertThat(verifyAgainst(forged))
                .containsExactly("Controlepunt van elders is niet met de sleutel van dit archief ondertekend.");
        assertThat(verifyAgainst(newestCheckpoint().replace("\n6\n", "\n5\n")))
                .contains("Controlepunt van elders is niet met de sleutel van dit archief ondertekend.");
    }

    @Test
    void aMissingOrChangedRuleFile() throws SQLException {
        String sha256 = Sha256.hex(Fixtures.REGELS.contents().get("kader.yaml"));
        tamper("UPDATE file SET content = x'00' WHERE sha256 = '" + sha256 + "'");
        assertThat(found()).contains("Volgnummer 1: een bestand van deze regelset is gewijzigd");
        try (SqliteArchive archive = SqliteArchive.openReadOnly(data)) {
            assertThatThrownBy(() -> archive.rules(Fixtures.REGELS.hash())).isInstanceOf(DamagedArchiveException.class);
        }

        sql("DELETE FROM file WHERE sha256 = '" + sha256 + "'");
        assertThat(found()).contains("Volgnummer 1: van deze regelset ontbreekt het bestand kader.yaml");
    }

    @Test
    void aChangedSecretPartAndOneThatWasLeftBehind() throws SQLException {
        try (SqliteArchive archive = SqliteArchive.open(data)) {
            archive.keep(zaak("Z-4").opEenGeheimePlek("Rozenlaan 7"));
        }
        assertThat(verify().findings()).isEmpty();

        sql("DROP TRIGGER geheim_never_changed;"
                + " UPDATE geheim SET inhoud = CAST(replace(CAST(inhoud AS TEXT), 'Rozen', 'Lelie') AS BLOB);"
                + " INSERT INTO geheim SELECT 2, zout, inhoud FROM geheim");

        assertThat(found())
                .contains(
                        "Volgnummer 7: het geheime deel is gewijzigd: de hash van zout en inhoud klopt niet",
                        "Volgnummer 2: er is een geheim deel, en geen stuk dat het noemt");

        sql("DROP TRIGGER geheim_goes_with_its_entry; DELETE FROM geheim");

        assertThat(found()).containsExactly("Volgnummer 7: het geheime deel ontbreekt");
    }

    @Test
    void searchTablesThatDoNotFollowFromTheEntries() throws SQLException {
        sql("UPDATE beoordeling SET oordeel = 'NEGATIEF' WHERE seq = 3");
        assertThat(found()).contains("Volgnummer 3: de zoektabel 'beoordeling' past niet bij de stukken");

        sql(
                "DELETE FROM beoordeling WHERE seq = 5; UPDATE zaak SET positief = 0; DELETE FROM uitgegeven WHERE volg = 2");
        assertThat(found())
                .contains(
                        "Volgnummer 3: de zoektabel 'zaak' past niet bij de stukken",
                        "de zoektabel 'uitgegeven' past niet bij de stukken");
    }

    @Test
    void aCaseThatCannotBeReadHidesNoOthersWhenTheSearchTablesAreFilledAgain() throws SQLException {
        tamper("UPDATE entry SET body = CAST('{}' AS BLOB) WHERE seq = 3; UPDATE zoekversie SET versie = 2");

        try (SqliteArchive archive = SqliteArchive.open(data)) {
            assertThat(archive.search(CaseFilter.ALL, 0, 10).cases())
                    .extracting(CaseSummary::nummer)
                    .containsExactlyInAnyOrder("2026-000001", "2026-000003");
        }
        try (Connection connection = connection();
                var issued = connection.createStatement().executeQuery("SELECT count(*) FROM uitgegeven")) {
            assertThat(issued.getInt(1))
                    .as("also the number of the case that cannot be read")
                    .isEqualTo(3);
        }
    }

    @Test
    void damageAtTheEndIsSeenOnOpeningAndNothingIsAddedAfterIt() throws SQLException {
        tamper("UPDATE entry SET body = CAST('{}' AS BLOB), salt = CAST('x' AS BLOB) WHERE seq = 5");

        try (SqliteArchive archive = SqliteArchive.open(data)) {
            assertThat(archive.readOnlyBecause())
                    .hasValueSatisfying(it -> assertThat(it).contains("Volgnummer 5"));
            assertThatThrownBy(() -> archive.keep(zaak("Z-4").nieuw())).hasMessageContaining("Volgnummer 5");
            assertThat(archive.find("2026-000001")).isPresent();
        }
    }

    @Test
    void aShortenedArchiveIsSeenOnOpening() throws SQLException {
        tamper("DELETE FROM entry WHERE seq = 6");

        try (SqliteArchive archive = SqliteArchive.open(data)) {
            assertThat(archive.readOnlyBecause())
                    .hasValue("Het archief telt 5 stukken, maar een controlepunt telt er 6.");
        }
    }

    private void rewriteAll() throws SQLException {
        List<Entry> all = entries();
        tamper("DELETE FROM entry");
        try (Sql sql = new Sql(connection())) {
            Tail tail = Tail.START;
            for (Entry entry : all) {
                EntryKind kind = EntryKind.valueOf(entry.kind().toUpperCase());
                Entry forged = Chain.next(tail, kind, java.time.Instant.parse(entry.at()), entry.body());
                Entries.insert(sql, forged);
                tail = Tail.of(forged);
            }
        }
    }

    private void tamper(String statements) throws SQLException {
        sql(NO_TRIGGERS + statements);
    }

    private void sql(String statements) throws SQLException {
        try (Connection connection = connection();
                var statement = connection.createStatement()) {
            statement.executeUpdate(statements);
        }
    }

    private Connection connection() throws SQLException {
        return DriverManager.getConnection("jdbc:sqlite:" + data.resolve("archief.db"));
    }

    private List<Entry> entries() {
        try (SqliteArchive archive = SqliteArchive.openReadOnly(data)) {
            return archive.entries(1).toList();
        }
    }

    private Entry entry(int seq) {
        return entries().get(seq - 1);
    }

    private Verification verify() {
        try (SqliteArchive archive = SqliteArchive.openReadOnly(data)) {
            return archive.verify();
        }
    }

    private List<String> found() {
        return verify().findings().stream().map(Fault::toString).toList();
    }

    private List<String> verifyAgainst(String note) {
        try (SqliteArchive archive = SqliteArchive.openReadOnly(data)) {
            return archive.verify(List.of(note), count -> {}).findings().stream()
                    .map(Fault::toString)
                    .toList();
        }
    }

    private String newestCheckpoint() throws IOException {
        List<Path> files = new Checkpoints(data.resolve("controlepunten")).files();
        return Files.readString(files.get(files.size() - 1));
    }

    private static void wipe(Path folder) throws IOException {
        Folders.delete(folder);
    }
}

package nl.woonzorgtoets.archive;

import static nl.woonzorgtoets.archive.Fixtures.Zaak.zaak;
import static nl.woonzorgtoets.archive.Fixtures.besluit;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.woonzorgtoets.archive.sqlite.SqliteArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DestructionTest {

    @TempDir
    Path data;

    @Test
    void aLawfullyDestroyedCaseIsGoneWhileTheChainStillHolds() throws IOException {
        try (SqliteArchive archive = SqliteArchive.open(data)) {
            archive.keep(zaak("Z-geheim").nieuw());
            archive.keep(zaak("Z-2").nieuw());
            archive.decide(besluit("2026-000002", "POSITIEF"));
            archive.keep(zaak("Z-weg").nieuw());
            archive.decide(besluit("2026-000003", "POSITIEF"));

            archive.destroy("2026-000003", "selectielijst 2020, 10 jaar", "beheer", "2036-07-01T00:00:00Z");

            assertThat(archive.find("2026-000003")).isEmpty();
            assertThat(archive.decisions("2026-000003")).isEmpty();
            assertThat(archive.search(CaseFilter.ALL, 0, 10).total()).isEqualTo(2);
            assertThat(archive.portfolio("parkstad", "WK091701", "x").get("kwetsbareEenheden"))
                    .isEqualByComparingTo("24");
            assertThat(archive.verify().findings()).isEmpty();
            assertThat(archive.keep(zaak("Z-5").nieuw()).nummer()).isEqualTo("2026-000004");
            archive.rebuildIndex();
            assertThat(archive.keep(zaak("Z-6").nieuw()).nummer()).isEqualTo("2026-000005");
            assertThat(archive.verify().findings()).isEmpty();
            assertThat(bytes("archief.db-wal")).doesNotContain("Z-weg");
        }
        assertThat(bytes("archief.db")).doesNotContain("Z-weg").contains("Z-geheim");
    }

    @Test
    void theSecretPartOfADestroyedCaseIsGoneWithIt() throws IOException {
        try (SqliteArchive archive = SqliteArchive.open(data)) {
            archive.keep(zaak("Z-1").opEenGeheimePlek("Rozenlaan 7"));
            archive.keep(zaak("Z-2").opEenGeheimePlek("Lelielaan 8"));

            archive.destroy("2026-000001", "selectielijst 2020, 10 jaar", "beheer", "2036-07-01T00:00:00Z");

            assertThat(archive.verify().findings()).isEmpty();
            assertThat(bytes("archief.db-wal")).doesNotContain("Rozenlaan");
        }
        assertThat(bytes("archief.db")).doesNotContain("Rozenlaan").contains("Lelielaan");
    }

    private String bytes(String file) throws IOException {
        return new String(Files.readAllBytes(data.resolve(file)), StandardCharsets.ISO_8859_1);
    }
}

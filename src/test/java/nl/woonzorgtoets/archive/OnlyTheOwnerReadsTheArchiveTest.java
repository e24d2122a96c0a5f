package nl.woonzorgtoets.archive;

import static nl.woonzorgtoets.archive.Fixtures.Zaak.zaak;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import nl.woonzorgtoets.archive.bundle.CaseFiles;
import nl.woonzorgtoets.archive.bundle.ExportedSecrets;
import nl.woonzorgtoets.archive.sqlite.SqliteArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OnlyTheOwnerReadsTheArchiveTest {

    @TempDir
    Path data;

    @Test
    void fromTheFirstByteOn() throws IOException {
        try (SqliteArchive archive = SqliteArchive.open(data)) {
            archive.keep(zaak("Z-1").nieuw());

            assertThat(readableByOthers()).isEmpty();
        }
    }

    @Test
    void alsoWhenAnEarlierVersionLeftItOpen() throws IOException {
        SqliteArchive.open(data).close();
        Files.setPosixFilePermissions(data.resolve("archief.db"), PosixFilePermissions.fromString("rw-r--r--"));

        SqliteArchive.open(data).close();

        assertThat(readableByOthers()).isEmpty();
    }

    @Test
    void alsoWhatIsExported() throws IOException {
        Path export = data.resolve("uit/export");
        try (SqliteArchive archive = SqliteArchive.open(data)) {
            archive.keepRules("parkstad", Fixtures.REGELS);
            archive.keep(zaak("Z-1").opEenGeheimePlek("Rozenlaan 7"));

            CaseFiles.exportAll(archive, export, ExportedSecrets.given());
        }

        assertThat(export.resolve("archief.jsonl")).content().contains("Rozenlaan");
        assertThat(Files.walk(export))
                .hasSizeGreaterThan(5)
                .noneMatch(OnlyTheOwnerReadsTheArchiveTest::isReadableByOthers);
    }

    private List<Path> readableByOthers() throws IOException {
        try (Stream<Path> files = Files.walk(data)) {
            return files.filter(Files::isRegularFile)
                    .filter(OnlyTheOwnerReadsTheArchiveTest::isReadableByOthers)
                    .filter(it -> !it.getFileName().toString().equals("openbaar.pem"))
                    .toList();
        }
    }

    private static boolean isReadableByOthers(Path file) {
        try {
            String permissions = PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
            return !permissions.endsWith("------");
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}

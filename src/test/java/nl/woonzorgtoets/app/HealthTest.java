package nl.woonzorgtoets.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import nl.woonzorgtoets.archive.sqlite.SqliteArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.health.contributor.Status;

class HealthTest {

    @TempDir
    Path data;

    @Test
    void itIsWellWhileCasesCanBeKept() {
        try (SqliteArchive archive = SqliteArchive.open(data)) {
            assertThat(new ArchiveHealth(archive).health().getStatus()).isEqualTo(Status.UP);
        }
    }

    @Test
    void andNotWhileNothingCan() {
        SqliteArchive.open(data).close();
        try (SqliteArchive archive = SqliteArchive.openReadOnly(data)) {
            assertThat(new ArchiveHealth(archive).health().getStatus()).isEqualTo(Status.OUT_OF_SERVICE);
        }
    }
}

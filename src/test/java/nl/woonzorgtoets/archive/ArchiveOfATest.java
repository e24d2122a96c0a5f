package nl.woonzorgtoets.archive;

import java.nio.file.Path;
import nl.woonzorgtoets.archive.sqlite.SqliteArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** An empty archive on disk for each test; a test may close it and open it again. */
abstract class ArchiveOfATest {

    @TempDir
    Path data;

    SqliteArchive archive;

    @BeforeEach
    void open() {
        archive = SqliteArchive.open(data);
    }

    @AfterEach
    void close() {
        archive.close();
    }
}

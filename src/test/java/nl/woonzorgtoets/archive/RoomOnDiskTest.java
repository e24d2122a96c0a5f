package nl.woonzorgtoets.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import nl.woonzorgtoets.archive.sqlite.SqliteArchive;
import nl.woonzorgtoets.document.Envelope;
import nl.woonzorgtoets.regelset.Parkstad;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An archive that is closed is one file; each case adds its bytes to it, its place in the search tables, and what SQLite leaves free. */
class RoomOnDiskTest {

    private static final int CASES = 60;

    @TempDir
    Path data;

    @Test
    void aLargeCaseTakesAtMostEightKilobytes() throws IOException {
        String dossier = Parkstad.text("05");
        long empty = sizeAfter(0, dossier);

        long full = sizeAfter(CASES, dossier);

        assertThat((full - empty) / CASES).isLessThanOrEqualTo(8_000);
    }

    private long sizeAfter(int cases, String dossier) throws IOException {
        try (SqliteArchive archive = SqliteArchive.open(data)) {
            archive.keepRules("parkstad", Parkstad.rulebook().files());
            for (int i = 0; i < cases; i++) {
                archive.keep(one(i, dossier));
            }
        }
        return Files.size(data.resolve("archief.db"));
    }

    private static NewCase one(int i, String dossier) {
        Instant moment = Instant.parse("2026-07-01T09:30:00.123456Z").plusSeconds(61L * i);
        String own = dossier.replace("VOORBEELD-2026-05", "VOORBEELD-2026-05-" + i);
        return new NewCase(
                Parkstad.assess(own).document(Envelope.now("parkstad", null, moment, "beoordelaar", "sleutel-" + i)));
    }
}

package nl.woonzorgtoets.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import nl.woonzorgtoets.archive.sqlite.SqliteArchive;
import nl.woonzorgtoets.assessment.Assessor;
import nl.woonzorgtoets.document.Envelope;
import nl.woonzorgtoets.regelset.Parkstad;
import nl.woonzorgtoets.rulebook.RuleFiles;
import nl.woonzorgtoets.rulebook.Rulebook;
import nl.woonzorgtoets.rulebook.RulebookReader;
import nl.woonzorgtoets.vocabulary.Dossier;
import nl.woonzorgtoets.vocabulary.DossierReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An archive that is closed is one file; each case adds its bytes to it, its place in the search tables, and what SQLite leaves free. */
class RoomOnDiskTest {

    private static final int CASES = 60;
    private static final Path FIRST =
            Path.of("cases/parkstad-2026/regelsets/fbe482bdccca4ff56b0a4b66b3acb9104f267ae806596c4de2888561909e0f03");

    @TempDir
    Path data;

    /** By the rules that the limit was set for. */
    @Test
    void aLargeCaseTakesAtMostEightKilobytes() throws Exception {
        Rulebook first = RulebookReader.read(RuleFiles.read(FIRST));

        assertThat(each(first)).isLessThanOrEqualTo(8_000);
    }

    /** A fifth more rules tell a fifth more. */
    @Test
    void byTheRulesOfTodayItTakesAtMostTen() throws Exception {
        assertThat(each(Parkstad.rulebook())).isLessThanOrEqualTo(10_000);
    }

    private long each(Rulebook rulebook) throws Exception {
        long empty = sizeAfter(0, rulebook);

        long full = sizeAfter(CASES, rulebook);

        return (full - empty) / CASES;
    }

    private long sizeAfter(int cases, Rulebook rulebook) throws Exception {
        try (SqliteArchive archive = SqliteArchive.open(data)) {
            archive.keepRules("parkstad", rulebook.files());
            for (int i = 0; i < cases; i++) {
                archive.keep(one(i, rulebook));
            }
        }
        return Files.size(data.resolve("archief.db"));
    }

    private static NewCase one(int i, Rulebook rulebook) throws Exception {
        Instant moment = Instant.parse("2026-07-01T09:30:00.123456Z").plusSeconds(61L * i);
        String own = Parkstad.text("05").replace("VOORBEELD-2026-05", "VOORBEELD-2026-05-" + i);
        Dossier dossier = new DossierReader(rulebook.vocabulary()).read(own.getBytes(StandardCharsets.UTF_8));
        return new NewCase(Assessor.judge(dossier, Map.of(), rulebook)
                .document(Envelope.now("parkstad", null, moment, "beoordelaar", "sleutel-" + i)));
    }
}

package nl.woonzorgtoets.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import nl.woonzorgtoets.archive.KeptCase;
import nl.woonzorgtoets.archive.sqlite.SqliteArchive;
import nl.woonzorgtoets.assessment.AssessmentDesk;
import nl.woonzorgtoets.document.codec.CaseBytes;
import nl.woonzorgtoets.document.codec.Codecs;
import nl.woonzorgtoets.replay.Replay.Uitkomst;
import nl.woonzorgtoets.replay.Replayer;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A kept case whose verdict rests on something that was worked out is the same to the byte when it is judged again. */
class IntermediateResultsAreReplayedTest {

    @TempDir
    Path data;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Tussenuitkomst( afstand < 0 )     | -0.20 | 10   | {"afstand":-0.30}
            Tussenuitkomst( zwak == true )    | -0.20 | 10   | {"zwak":true,"afstand":-0.30},null]
            Tussenuitkomst( zwak == true )    | 0.40  | 10   | "onwaar":{"5.3-1"
            Tussenuitkomst( drukte > 0 )      | 0     | 7    | {"drukte":0.007}
            Tussenuitkomst( drukte > 0 )      | 0     | null | "open":{"5.3-1"
            """)
    void toTheByte(String when, String ses, String aantal, String inTheBody) throws Exception {
        // Given a case that was judged and kept
        Rulebook rulebook = IntermediateResultsTest.reading(when).read();
        CaseBytes kept = kept(rulebook, """
                { "zaak": { "zaaknummer": "1", "gemeente": "HEERLEN", "peildatum": "2026-07-01", "fase": "VERKENNING" },
                  "locatie": { "wijkcode": "WK091710", "ses": %s },
                  "doelgroepen": [ { "code": "II.PG"%s } ] }
                """.formatted(ses, aantal.equals("null") ? "" : ", \"aantal\": " + aantal));
        assertThat(new String(kept.body(), StandardCharsets.UTF_8)).contains(inTheBody);

        // When its rules are read anew from their files, and judge it again
        Rulebook again = RulebookReader.read(rulebook.files());

        // Then it is the same to the byte
        assertThat(new Replayer(hash -> again).replay("2026-000001", kept).uitkomst())
                .isEqualTo(Uitkomst.GELIJK);
        assertThat(Codecs.write(Codecs.read(kept, hash -> Optional.of(again))).body())
                .isEqualTo(kept.body());
    }

    private CaseBytes kept(Rulebook rulebook, String dossier) throws Exception {
        RulebookShelf shelf = new RulebookShelf(hash -> Optional.empty());
        shelf.activate(rulebook, Instant.EPOCH);
        try (SqliteArchive archive = SqliteArchive.open(data)) {
            String nummer = new AssessmentDesk(shelf, archive, Clock.systemUTC())
                    .assess(dossier.getBytes(StandardCharsets.UTF_8), null, "beoordelaar")
                    .nummer();
            return archive.find(nummer).map(KeptCase::bytes).orElseThrow();
        }
    }
}

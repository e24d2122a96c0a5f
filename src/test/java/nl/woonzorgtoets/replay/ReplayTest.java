package nl.woonzorgtoets.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import nl.woonzorgtoets.archive.KeptCase;
import nl.woonzorgtoets.archive.sqlite.SqliteArchive;
import nl.woonzorgtoets.assessment.AssessmentDesk;
import nl.woonzorgtoets.document.CaseDocument;
import nl.woonzorgtoets.document.codec.CaseBytes;
import nl.woonzorgtoets.regelset.Parkstad;
import nl.woonzorgtoets.replay.Replay.Uitkomst;
import nl.woonzorgtoets.rulebook.RuleFiles;
import nl.woonzorgtoets.rulebook.Rulebook;
import nl.woonzorgtoets.rulebook.RulebookShelf;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReplayTest {

    private KeptCase kept;

    @BeforeEach
    void aKeptCase(@TempDir Path data) throws Exception {
        RulebookShelf shelf = new RulebookShelf(hash -> java.util.Optional.empty());
        shelf.activate(Parkstad.rulebook(), Instant.EPOCH);
        try (SqliteArchive archive = SqliteArchive.open(data)) {
            CaseDocument judged = new AssessmentDesk(shelf, archive, java.time.Clock.systemUTC())
                    .assess(Parkstad.text("03").getBytes(StandardCharsets.UTF_8), null, "beoordelaar");
            kept = archive.find(judged.nummer()).orElseThrow();
        }
    }

    @Test
    void aCaseJudgedAgainIsTheSameToTheByte() {
        Replay replay = new Replayer(hash -> Parkstad.rulebook()).replay(kept.nummer(), kept.bytes());

        assertThat(replay.uitkomst()).isEqualTo(Uitkomst.GELIJK);
    }

    @Test
    void anotherThresholdGivesAnotherVerdictAndSaysWhere() {
        Rulebook milder = with(
                "drempels.yaml",
                "vanaf: 2024-01-01, waarde: 0, bron: cbs-ses-woa",
                "vanaf: 2024-01-01, waarde: -1, bron: cbs-ses-woa");

        Replay replay = new Replayer(hash -> milder).replay(kept.nummer(), kept.bytes(), milder.hash());

        assertThat(replay.uitkomst()).isEqualTo(Uitkomst.ANDER_OORDEEL);
        assertThat(replay.verschillen()).anySatisfy(difference -> {
            assertThat(difference.plaats()).isEqualTo("/oordeel");
            assertThat(difference.was()).isEqualTo("\"NEGATIEF_IN_BEGINSEL\"");
        });
    }

    @Test
    void anotherTextIsAnotherExplanationOnly() {
        Rulebook reworded = with(
                "kader.yaml",
                "Er is een ontmoetingsruimte in het gebouw of vlakbij.",
                "Bewoners kunnen elkaar in het gebouw ontmoeten.");

        Replay replay = new Replayer(hash -> hash.equals(reworded.hash()) ? reworded : Parkstad.rulebook())
                .replay(kept.nummer(), kept.bytes(), reworded.hash());

        assertThat(replay.uitkomst()).isEqualTo(Uitkomst.ANDERE_UITLEG);
        assertThat(replay.verschillen())
                .allSatisfy(difference -> assertThat(difference.plaats()).endsWith("/uitleg"));
    }

    @Test
    void aChangedVerdictInTheBodyIsNoticed() {
        byte[] changed = new String(kept.body(), StandardCharsets.UTF_8)
                .replace("\"oordeel\":\"NEGATIEF_IN_BEGINSEL\"", "\"oordeel\":\"POSITIEF\"")
                .getBytes(StandardCharsets.UTF_8);

        Replay replay = new Replayer(hash -> Parkstad.rulebook()).replay(kept.nummer(), new CaseBytes(changed, null));

        assertThat(replay.uitkomst()).isEqualTo(Uitkomst.ANDER_OORDEEL);
    }

    @Test
    void aCaseWithoutItsRegelsetCannotBeRead() {
        assertThat(new Replayer(hash -> null)
                        .replay(kept.nummer(), kept.bytes())
                        .uitkomst())
                .isEqualTo(Uitkomst.NIET_LEESBAAR);
        assertThat(new Replayer(hash -> Parkstad.rulebook())
                        .replay("?", new CaseBytes("geen json".getBytes(StandardCharsets.UTF_8), null))
                        .uitkomst())
                .isEqualTo(Uitkomst.NIET_LEESBAAR);
    }

    @Test
    void aPlaceThatOnlyTheOtherRegelsetKeepsSecretIsComparedAllTheSame() {
        Rulebook secretive = with("kader.yaml", "waarden: [I.iii.ii]", "waarden: [I.iii.ii, I.iii.iii, I.iii.i]");

        Replay replay = new Replayer(hash -> hash.equals(secretive.hash()) ? secretive : Parkstad.rulebook())
                .replay(kept.nummer(), kept.bytes(), secretive.hash());

        assertThat(replay.uitkomst()).isEqualTo(Uitkomst.GELIJK);
    }

    private static Rulebook with(String path, String text, String becomes) {
        Map<String, byte[]> files = new TreeMap<>(Parkstad.rulebook().files().contents());
        String old = new String(files.get(path), StandardCharsets.UTF_8);
        assertThat(old).contains(text);
        files.put(path, old.replace(text, becomes).getBytes(StandardCharsets.UTF_8));
        return Parkstad.read(new RuleFiles(files));
    }
}

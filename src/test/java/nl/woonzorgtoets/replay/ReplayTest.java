package nl.woonzorgtoets.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import nl.woonzorgtoets.assessment.AssessmentDesk;
import nl.woonzorgtoets.assessment.CaseStore;
import nl.woonzorgtoets.assessment.KeptCase;
import nl.woonzorgtoets.assessment.NewCase;
import nl.woonzorgtoets.regelset.Parkstad;
import nl.woonzorgtoets.replay.Replay.Uitkomst;
import nl.woonzorgtoets.rulebook.RuleFiles;
import nl.woonzorgtoets.rulebook.Rulebook;
import nl.woonzorgtoets.rulebook.RulebookShelf;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ReplayTest {

    private KeptCase kept;

    @BeforeEach
    void aKeptCase() throws Exception {
        RulebookShelf shelf = new RulebookShelf(hash -> java.util.Optional.empty());
        shelf.activate(Parkstad.rulebook(), Instant.EPOCH);
        kept = new AssessmentDesk(shelf, new NothingKept(), java.time.Clock.systemUTC())
                .assess(Parkstad.text("03").getBytes(StandardCharsets.UTF_8), null, "beoordelaar");
    }

    @Test
    void aCaseJudgedAgainIsTheSameToTheByte() {
        Replay replay = new Replayer(hash -> Parkstad.rulebook()).replay(kept.nummer(), kept.body());

        assertThat(replay.uitkomst()).isEqualTo(Uitkomst.GELIJK);
    }

    @Test
    void anotherThresholdGivesAnotherVerdictAndSaysWhere() {
        Rulebook milder = with(
                "drempels.yaml",
                "vanaf: 2024-01-01, waarde: 0, bron: cbs-ses-woa",
                "vanaf: 2024-01-01, waarde: -1, bron: cbs-ses-woa");

        Replay replay = new Replayer(hash -> milder).replay(kept.nummer(), kept.body(), milder.hash());

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

        Replay replay = new Replayer(hash -> reworded).replay(kept.nummer(), kept.body(), reworded.hash());

        assertThat(replay.uitkomst()).isEqualTo(Uitkomst.ANDERE_UITLEG);
        assertThat(replay.verschillen())
                .allSatisfy(difference -> assertThat(difference.plaats()).endsWith("/uitleg"));
    }

    @Test
    void aChangedVerdictInTheBodyIsNoticed() {
        byte[] changed = new String(kept.body(), StandardCharsets.UTF_8)
                .replace("\"oordeel\":\"NEGATIEF_IN_BEGINSEL\"", "\"oordeel\":\"POSITIEF\"")
                .getBytes(StandardCharsets.UTF_8);

        Replay replay = new Replayer(hash -> Parkstad.rulebook()).replay(kept.nummer(), changed);

        assertThat(replay.uitkomst()).isEqualTo(Uitkomst.ANDER_OORDEEL);
    }

    @Test
    void aCaseWithoutItsRegelsetCannotBeRead() {
        assertThat(new Replayer(hash -> null).replay(kept.nummer(), kept.body()).uitkomst())
                .isEqualTo(Uitkomst.NIET_LEESBAAR);
        assertThat(new Replayer(hash -> Parkstad.rulebook())
                        .replay("?", "geen json".getBytes(StandardCharsets.UTF_8))
                        .uitkomst())
                .isEqualTo(Uitkomst.NIET_LEESBAAR);
    }

    private static Rulebook with(String path, String text, String becomes) {
        Map<String, byte[]> files = new TreeMap<>(Parkstad.rulebook().files().contents());
        String old = new String(files.get(path), StandardCharsets.UTF_8);
        assertThat(old).contains(text);
        files.put(path, old.replace(text, becomes).getBytes(StandardCharsets.UTF_8));
        return Parkstad.read(new RuleFiles(files));
    }

    /** Gives every case the first number. */
    private static final class NothingKept implements CaseStore {

        @Override
        public java.util.Optional<KeptCase> byKey(String idempotencyKey) {
            return java.util.Optional.empty();
        }

        @Override
        public Map<String, java.math.BigDecimal> portfolio(String area, String exceptZaaknummer) {
            return Map.of();
        }

        @Override
        public void keepRules(RuleFiles files) {}

        @Override
        public KeptCase keep(NewCase newCase) {
            return new KeptCase("2026-000001", Codecs.write(newCase.document().apply("2026-000001")));
        }
    }
}

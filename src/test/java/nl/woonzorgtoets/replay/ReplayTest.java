package nl.woonzorgtoets.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import nl.woonzorgtoets.archive.KeptCase;
import nl.woonzorgtoets.archive.sqlite.SqliteArchive;
import nl.woonzorgtoets.assessment.AssessmentDesk;
import nl.woonzorgtoets.document.CaseDocument;
import nl.woonzorgtoets.document.codec.CaseBytes;
import nl.woonzorgtoets.regelset.Parkstad;
import nl.woonzorgtoets.replay.Replay.Uitkomst;
import nl.woonzorgtoets.rulebook.Rulebook;
import nl.woonzorgtoets.rulebook.RulebookShelf;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReplayTest {

    @TempDir
    Path data;

    private KeptCase kept;

    @BeforeEach
    void aKeptCase() throws Exception {
        kept = kept(Parkstad.text("03"));
    }

    private KeptCase kept(String dossier) throws Exception {
        RulebookShelf shelf = new RulebookShelf(hash -> java.util.Optional.empty());
        shelf.activate(Parkstad.rulebook(), Instant.EPOCH);
        try (SqliteArchive archive = SqliteArchive.open(data)) {
            CaseDocument judged = new AssessmentDesk(shelf, archive, java.time.Clock.systemUTC())
                    .assess(dossier.getBytes(StandardCharsets.UTF_8), null, "beoordelaar");
            return archive.find(judged.nummer()).orElseThrow();
        }
    }

    @Test
    void aCaseJudgedAgainIsTheSameToTheByte() {
        Replay replay = new Replayer(hash -> Parkstad.rulebook()).replay(kept.nummer(), kept.bytes());

        assertThat(replay.uitkomst()).isEqualTo(Uitkomst.GELIJK);
    }

    @Test
    void anotherThresholdGivesAnotherVerdictAndSaysWhere() {
        Rulebook milder = Parkstad.with(
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
        Rulebook reworded = Parkstad.with(
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
        assertThat(replay.at("/oordeel")).hasValueSatisfying(it -> {
            assertThat(it.was()).isEqualTo("\"POSITIEF\"");
            assertThat(it.wordt()).isEqualTo("\"NEGATIEF_IN_BEGINSEL\"");
        });
    }

    @Test
    void whatNobodyNeedsToJudgeItAgainIsHeldAgainstTheBytesAllTheSame() {
        assertThat(altered("\"rechtskracht\":\"", "\"rechtskracht\":\"x").uitkomst())
                .isEqualTo(Uitkomst.ANDERE_UITLEG);
        assertThat(altered("\"rechtskracht\":\"", "\"rechtskracht\":\"x").verschillen())
                .extracting(Replay.Verschil::plaats)
                .containsExactly("/rechtskracht");
        assertThat(altered("\"kanttekeningen\":[", "\"kanttekeningen\":[0,").uitkomst())
                .isEqualTo(Uitkomst.NIET_LEESBAAR);
    }

    private Replay altered(String text, String other) {
        String body = new String(kept.body(), StandardCharsets.UTF_8);
        assertThat(body).contains(text);
        return new Replayer(hash -> Parkstad.rulebook())
                .replay(kept.nummer(), new CaseBytes(body.replace(text, other).getBytes(StandardCharsets.UTF_8), null));
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
        Rulebook secretive =
                Parkstad.with("kader.yaml", "waarden: [I.iii.ii]", "waarden: [I.iii.ii, I.iii.iii, I.iii.i]");

        Replay replay = new Replayer(hash -> hash.equals(secretive.hash()) ? secretive : Parkstad.rulebook())
                .replay(kept.nummer(), kept.bytes(), secretive.hash());

        assertThat(replay.uitkomst()).isEqualTo(Uitkomst.GELIJK);
    }

    @Test
    void aDossierThatNoLongerFitsIsToldWithoutTheAnswersThatAreSecret() throws Exception {
        Rulebook stricter = Parkstad.with(
                "vragen.yaml",
                "        soort: tekst\n        maximumlengte: 300\n\n",
                "        soort: optie\n        opties: { PLAN: Plan }\n\n");
        KeptCase refuge = kept(Parkstad.text("09").replace("Begroting over 20 jaar", "Rozenlaan 7"));

        assertThat(why(refuge, stricter))
                .isEqualTo(
                        "Het dossier past niet bij deze regelset. /bijlagen/0/omschrijving /bijlagen/1/omschrijving");
        assertThat(why(kept, stricter))
                .startsWith("Het dossier past niet bij deze regelset. /bijlagen/0/omschrijving: ")
                .contains("is geen optie van 'omschrijving'");
    }

    private static String why(KeptCase kept, Rulebook by) {
        Replay replay = new Replayer(hash -> hash.equals(by.hash()) ? by : Parkstad.rulebook())
                .replay(kept.nummer(), kept.bytes(), by.hash());
        assertThat(replay.uitkomst()).isEqualTo(Uitkomst.FOUT);
        return replay.verschillen().get(0).wordt();
    }
}

package nl.woonzorgtoets.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nl.woonzorgtoets.rulebook.RuleFiles;
import nl.woonzorgtoets.rulebook.Rulebook;
import nl.woonzorgtoets.rulebook.RulebookReader;
import nl.woonzorgtoets.rulebook.model.Editie;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MovingToTheNewestEditionTest {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    @TempDir
    Path temporary;

    @Test
    void aFolderOfTheFirstEditionSaysAfterwardsWhatItCouldNotSayAndJudgesTheSame() throws Exception {
        Path folder = copy(archived());
        Rulebook was = RulebookReader.read(RuleFiles.read(folder));

        assertThat(run("regels", "vernieuw", folder.toString())).isZero();

        assertThat(text()).contains("nu van editie 2", "Alle 546 voorbeelden komen uit zoals voorheen");
        Rulebook becomes = RulebookReader.read(RuleFiles.read(folder));
        assertThat(was.editie()).isEqualTo(Editie.EERSTE);
        assertThat(becomes.editie()).isEqualTo(Editie.TWEEDE);
        assertThat(becomes.kader()).usingRecursiveComparison().isEqualTo(was.kader());
        assertThat(becomes.drempels().values().stream()
                        .map(it -> it.woorden().article())
                        .toList())
                .isEqualTo(was.drempels().values().stream()
                        .map(it -> it.woorden().article())
                        .toList());
    }

    @Test
    void theArchivedCasesGetTheSameVerdictFromTheFolderThatMoved() throws Exception {
        Path folder = copy(archived());
        run("regels", "vernieuw", folder.toString());
        out.reset();

        run("herhaal", "cases/parkstad-2026", "--regels=" + folder);

        assertThat(text())
                .doesNotContain("/oordeel", "/beslissend", "NIET_LEESBAAR", "FOUT")
                .as("only a total that says more than is known is gone")
                .contains("/score: was 3.63, is er niet meer", "GELIJK: 19");
    }

    @Test
    void onceIsEnough() throws Exception {
        Path folder = copy(Path.of("src/test/resources/regels-klein"));
        run("regels", "vernieuw", folder.toString());
        String once = RuleFiles.read(folder).hash();
        out.reset();

        run("regels", "controleer", folder.toString());
        run("regels", "vernieuw", folder.toString());

        assertThat(text()).doesNotContain("Niet gezegd is van wie");
        assertThat(RuleFiles.read(folder).hash()).isEqualTo(once);
    }

    @Test
    void everyLineThatStoodThereStillStandsThere() throws Exception {
        Path folder = copy(archived());
        List<String> before = Files.readAllLines(folder.resolve("drempels.yaml"));

        run("regels", "vernieuw", folder.toString());

        List<String> after = Files.readAllLines(folder.resolve("drempels.yaml"));
        assertThat(after).containsSubsequence(before).hasSizeGreaterThan(before.size());
    }

    @Test
    void aBlankThatEndedAThresholdIsSaidInWords() throws Exception {
        Path folder = copy(Path.of("src/test/resources/regels-klein"));

        run("regels", "vernieuw", folder.toString());

        assertThat(Files.readString(folder.resolve("drempels.yaml")))
                .contains("{ vanaf: 2027-01-01, vervalt: ja, reden: Vervallen }");
        assertThat(run("regels", "controleer", folder.toString())).isZero();
    }

    @Test
    void aQuestionThatNothingUsesSaysThatItIsForInformation() throws Exception {
        Path folder = copy(Path.of("src/test/resources/regels-klein"));

        run("regels", "vernieuw", folder.toString());

        assertThat(text()).contains("Niets gebruikt het antwoord op doelgroepen.begeleiding.");
        assertThat(Files.readString(folder.resolve("vragen.yaml")))
                .containsOnlyOnce("doel: informatie")
                .contains("reden: Niets gebruikt het antwoord.");
        assertThat(run("regels", "controleer", folder.toString())).isZero();
    }

    @Test
    void withoutSayingSoTheFolderIsRefused() throws Exception {
        Path folder = copy(Path.of("src/test/resources/regels-klein"));
        run("regels", "vernieuw", folder.toString());
        Path questions = folder.resolve("vragen.yaml");
        Files.writeString(
                questions,
                Files.readString(questions).replaceAll(" *doel: informatie\\n *reden: Niets gebruikt.*\\n", ""));
        out.reset();

        assertThat(run("regels", "controleer", folder.toString())).isEqualTo(1);
        assertThat(text()).contains("vragen.yaml:", "Niets gebruikt het antwoord op 'doelgroepen.begeleiding'");
    }

    @Test
    void aFolderOfTheNewestEditionStaysAsItIs() throws Exception {
        Path folder = copy(Path.of("rules"));
        String hash = RuleFiles.read(folder).hash();

        assertThat(run("regels", "vernieuw", folder.toString())).isZero();

        assertThat(text()).contains("al van editie 2");
        assertThat(RuleFiles.read(folder).hash()).isEqualTo(hash);
    }

    private static Path archived() throws IOException {
        try (Stream<Path> regelsets = Files.list(Path.of("cases/parkstad-2026/regelsets"))) {
            return regelsets.findFirst().orElseThrow();
        }
    }

    private Path copy(Path folder) throws IOException {
        Path copy = temporary.resolve("regels");
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
                Path target = copy.resolve(folder.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }
        }
        return copy;
    }

    private int run(String... args) {
        PrintStream stream = new PrintStream(out, true, StandardCharsets.UTF_8);
        return Cli.run(List.of(args), new Terminal(stream, stream));
    }

    private String text() {
        return out.toString(StandardCharsets.UTF_8);
    }
}

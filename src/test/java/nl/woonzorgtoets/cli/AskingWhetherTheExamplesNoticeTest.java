package nl.woonzorgtoets.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class AskingWhetherTheExamplesNoticeTest {

    private static final String SIZE = "aanvraag/1-grootte";

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    @TempDir
    Path temporary;

    private Path folder;

    @BeforeEach
    void aNewFramework() {
        folder = temporary.resolve("dakterrassen");
        run("regels", "nieuw", folder.toString());
    }

    @Test
    void everythingIsNoticedWhenExamplesStandOnTheBoundary() {
        assertThat(run("regels", "mutanten", folder.toString(), "--json")).isZero();

        assertThat(told().get("mutanten").intValue())
                .isEqualTo(told().get("opgemerkt").intValue())
                .isGreaterThan(10);
        assertThat(told().get("overlevend")).isEmpty();
    }

    @Test
    void withoutTheExampleOnTheBoundaryTheBoundaryCanMove() throws IOException {
        movesTheBoundaryAway();

        assertThat(run("regels", "mutanten", folder.toString(), "--json")).isEqualTo(1);

        assertThat(survivors())
                .contains(
                        "aanvraag/1-grootte.drl:9 bij ‘oppervlakte > $grens’: >= in plaats van >",
                        "aanvraag/1-grootte.drl:18 bij ‘oppervlakte <= $grens’: < in plaats van <=")
                .anyMatch(it -> it.startsWith("drempels.yaml:") && it.endsWith("een stap hoger"));
        JsonNode first = told().get("overlevend").get(0);
        assertThat(first.get("voorbeeld").stringValue()).contains("regel: 1-1", "grens: ja", "oppervlakte: 50");
        assertThat(first.get("voorbeeldbestand").stringValue()).isEqualTo(SIZE + ".voorbeelden.yaml");
    }

    @Test
    void anExampleThatWasFoundNoticesItOnceItIsTakenOver() throws IOException {
        movesTheBoundaryAway();

        run("regels", "mutanten", folder.toString(), "--neem-over");

        assertThat(run("regels", "controleer", folder.toString())).isZero();
        assertThat(run("regels", "mutanten", folder.toString())).isZero();
    }

    @Test
    void whatIsTakenOverKeepsTheThresholdsThatExamplesGiveThemselves() throws IOException {
        movesTheBoundaryAway();
        Path examples = folder.resolve(SIZE + ".voorbeelden.yaml");
        Files.writeString(
                examples,
                Files.readString(examples)
                        .replace("gegeven: { ", "gegeven: { drempels: { oppervlakte.hoogstens: 60 }, "));

        run("regels", "mutanten", folder.toString(), "--neem-over");

        assertThat(Files.readString(examples)).contains("oppervlakte: 60 }", "drempels: { oppervlakte.hoogstens: 60 }");
        assertThat(run("regels", "controleer", folder.toString())).isZero();
        assertThat(run("regels", "mutanten", folder.toString())).isZero();
    }

    @Test
    void whatIsExplainedDoesNotCount() throws IOException {
        Path examples = folder.resolve("aanvraag/2-buren.voorbeelden.yaml");
        Path rules = folder.resolve("aanvraag/2-buren.drl");
        Files.writeString(
                rules,
                Files.readString(rules).replace("buren == false", "buren == false, buren != true"),
                StandardCharsets.UTF_8);
        assertThat(run("regels", "mutanten", folder.toString(), "--json")).isEqualTo(1);
        assertThat(survivors())
                .containsExactlyInAnyOrder(
                        "aanvraag/2-buren.drl:8 zonder ‘buren == false’",
                        "aanvraag/2-buren.drl:8 zonder ‘buren != true’");

        explains(examples, "zonder ‘buren == false’");
        explains(examples, "zonder ‘buren != true’");

        assertThat(run("regels", "mutanten", folder.toString(), "--json")).isZero();
        assertThat(told().get("verklaard")).hasSize(2);
    }

    @Test
    void anExplanationOfWhatTheExamplesDoNoticeIsInTheWay() throws IOException {
        explains(folder.resolve("aanvraag/2-buren.voorbeelden.yaml"), "zonder de regel");

        assertThat(run("regels", "mutanten", folder.toString())).isEqualTo(1);

        assertThat(text()).contains("aanvraag/2-buren.voorbeelden.yaml:", "is niet meer nodig", "zonder de regel");
    }

    @Test
    void examplesThatDoNotComeOutComeFirst() throws IOException {
        Path examples = folder.resolve(SIZE + ".voorbeelden.yaml");
        Files.writeString(examples, Files.readString(examples).replace("oppervlakte: 50.1", "oppervlakte: 49"));

        assertThat(run("regels", "mutanten", folder.toString())).isEqualTo(1);

        assertThat(text()).contains("te groot");
    }

    private void movesTheBoundaryAway() throws IOException {
        Path examples = folder.resolve(SIZE + ".voorbeelden.yaml");
        Files.writeString(
                examples,
                Files.readString(examples)
                        .replace("oppervlakte: 50 }", "oppervlakte: 30 }")
                        .replace("oppervlakte: 50.1", "oppervlakte: 70"));
    }

    private static void explains(Path examples, String what) throws IOException {
        String written = Files.readString(examples);
        String start = written.contains("overleeft:") ? "overleeft:\n" : "voorbeelden:\n";
        String explained = "overleeft:\n  - { regel: 2-1, wat: '" + what + "', reden: Dat is hetzelfde }\n";
        Files.writeString(examples, written.replace(start, explained + (start.startsWith("overleeft") ? "" : start)));
    }

    private List<String> survivors() {
        return StreamSupport.stream(told().get("overlevend").spliterator(), false)
                .map(it -> it.get("bestand").stringValue() + ":"
                        + it.get("regel").intValue() + " " + it.get("wat").stringValue())
                .toList();
    }

    private JsonNode told() {
        return JsonMapper.shared().readTree(text());
    }

    private String text() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private int run(String... args) {
        out.reset();
        boolean asJson = List.of(args).contains("--json");
        return Cli.run(
                List.of(args),
                new Terminal(
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        new PrintStream(asJson ? OutputStream.nullOutputStream() : out, true, StandardCharsets.UTF_8)));
    }
}

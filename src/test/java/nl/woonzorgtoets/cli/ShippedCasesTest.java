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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The archived cases in the repository are judged again in every build, from their own folder alone; they are never edited. */
class ShippedCasesTest {

    private static final Path CASES = Path.of("cases", "parkstad-2026");

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    @TempDir
    Path temporary;

    @Test
    void allComeOutTheSameToTheByte() {
        assertThat(run("herhaal", "cases")).isZero();
        assertThat(output()).contains("GELIJK: 20").doesNotContain("ANDER");
    }

    @Test
    void aTamperedCaseIsFoundAndNamed() throws IOException {
        Path copy = copy();
        edit(copy.resolve("archief.jsonl"), "POSITIEF_ONDER_VOORWAARDEN", "POSITIEF");

        assertThat(run("herhaal", copy.toString())).isEqualTo(1);
        assertThat(output()).contains("archief.jsonl").containsPattern("volgnummer \\d+");
    }

    @Test
    void aCutOffFileIsFoundAndNamed() throws IOException {
        Path copy = copy();
        byte[] lines = Files.readAllBytes(copy.resolve("archief.jsonl"));
        Files.write(copy.resolve("archief.jsonl"), java.util.Arrays.copyOf(lines, lines.length - 1000));

        assertThat(run("herhaal", copy.toString())).isEqualTo(1);
        assertThat(output()).contains("afgebroken");
    }

    @Test
    void aChangedRuleFileIsFoundAndNamed() throws IOException {
        Path copy = copy();
        try (Stream<Path> files = Files.walk(copy.resolve("regelsets"))) {
            edit(
                    files.filter(file -> file.endsWith("drempels.yaml"))
                            .findFirst()
                            .orElseThrow(),
                    "2024",
                    "2023");
        }

        assertThat(run("herhaal", copy.toString())).isEqualTo(1);
        assertThat(output()).contains("regelsets");
    }

    @Test
    void aFolderWithoutCasesProvesNothing() {
        assertThat(run("herhaal", temporary.toString())).isNotZero();
    }

    private Path copy() throws IOException {
        try (Stream<Path> paths = Files.walk(CASES)) {
            for (Path path : (Iterable<Path>) paths::iterator) {
                Files.copy(
                        path,
                        temporary
                                .resolve("zaken")
                                .resolve(CASES.relativize(path).toString()));
            }
        }
        return temporary.resolve("zaken");
    }

    private static void edit(Path file, String text, String becomes) throws IOException {
        String old = Files.readString(file);
        assertThat(old).contains(text);
        Files.writeString(file, old.replace(text, becomes));
    }

    private int run(String... args) {
        PrintStream stream = new PrintStream(out, true, StandardCharsets.UTF_8);
        return Cli.run(List.of(args), new Terminal(stream, stream));
    }

    private String output() {
        return out.toString(StandardCharsets.UTF_8);
    }
}

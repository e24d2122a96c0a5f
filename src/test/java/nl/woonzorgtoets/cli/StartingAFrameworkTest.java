package nl.woonzorgtoets.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import nl.woonzorgtoets.archive.sqlite.SqliteArchive;
import nl.woonzorgtoets.assessment.AssessmentDesk;
import nl.woonzorgtoets.document.CaseDocument;
import nl.woonzorgtoets.rulebook.RuleFiles;
import nl.woonzorgtoets.rulebook.Rulebook;
import nl.woonzorgtoets.rulebook.RulebookReader;
import nl.woonzorgtoets.rulebook.RulebookShelf;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StartingAFrameworkTest {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    @TempDir
    Path temporary;

    @Test
    void aNewFolderIsInOrderItsExamplesComeOutAndItIsCalledAfterItsFolder() throws Exception {
        Path folder = temporary.resolve("bomen-kappen");

        assertThat(run("regels", "nieuw", folder.toString())).isZero();

        assertThat(run("regels", "controleer", folder.toString())).isZero();
        assertThat(run("regels", "voorbeelden", folder.toString())).isZero();
        Rulebook made = RulebookReader.read(RuleFiles.read(folder));
        assertThat(made.kader().naam()).isEqualTo("Kader Bomen kappen");
        assertThat(made.framework()).isEqualTo("bomen-kappen");
    }

    @Test
    void aNewFrameworkKeepsACaseWithVerdictsOfItsOwn() throws Exception {
        Path folder = temporary.resolve("dakterrassen");
        run("regels", "nieuw", folder.toString());

        try (SqliteArchive archive = SqliteArchive.open(temporary.resolve("data"))) {
            RulebookShelf shelf = new RulebookShelf(archive::rules);
            shelf.activate(
                    RulebookReader.read(RuleFiles.read(folder)),
                    Clock.systemUTC().instant());
            AssessmentDesk desk = new AssessmentDesk(shelf, archive, Clock.systemUTC());

            CaseDocument talked = desk.assess(dossier("A-1", 50, true), null, "beoordelaar");
            CaseDocument silent = desk.assess(dossier("A-2", 50, false), null, "beoordelaar");
            CaseDocument large = desk.assess(dossier("A-3", 51, true), null, "beoordelaar");

            assertThat(List.of(talked, silent, large))
                    .extracting(it -> it.assessment().oordeel().code())
                    .containsExactly("PAST", "PAST_MET_AFSPRAKEN", "PAST_NIET");
            assertThat(talked.assessment().score().now()).isNull();
        }
    }

    @Test
    void aFolderWithSomethingInItIsLeftAlone() throws Exception {
        Path folder = Files.createDirectories(temporary.resolve("vol"));
        Files.writeString(folder.resolve("aantekening.txt"), "van mij");

        assertThat(run("regels", "nieuw", folder.toString())).isEqualTo(1);

        assertThat(out.toString(StandardCharsets.UTF_8)).contains("is niet leeg");
        try (var inside = Files.list(folder)) {
            assertThat(inside).hasSize(1);
        }
    }

    @Test
    void withoutAFolderItSaysWhatIsMissing() {
        assertThat(run("regels", "nieuw")).isEqualTo(2);

        assertThat(out.toString(StandardCharsets.UTF_8)).contains("regels nieuw MAP");
    }

    private static byte[] dossier(String zaak, int area, boolean talked) {
        return """
                { "zaak": { "zaaknummer": "%s", "peildatum": "2026-06-01" },
                  "aanvraag": { "oppervlakte": %d, "buren": %s } }
                """.formatted(zaak, area, talked).getBytes(StandardCharsets.UTF_8);
    }

    private int run(String... args) {
        PrintStream stream = new PrintStream(out, true, StandardCharsets.UTF_8);
        return Cli.run(List.of(args), new Terminal(stream, stream));
    }
}

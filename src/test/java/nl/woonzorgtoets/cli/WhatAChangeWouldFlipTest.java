package nl.woonzorgtoets.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import nl.woonzorgtoets.archive.sqlite.SqliteArchive;
import nl.woonzorgtoets.assessment.AssessmentDesk;
import nl.woonzorgtoets.rulebook.RuleFiles;
import nl.woonzorgtoets.rulebook.RulebookReader;
import nl.woonzorgtoets.rulebook.RulebookShelf;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class WhatAChangeWouldFlipTest {

    private static final Path RULES = Path.of("src/test/resources/nl/woonzorgtoets/web/regels");
    private static final Instant MOMENT = Instant.parse("2026-07-01T10:00:00Z");
    private static final String DOSSIER = """
            { "zaak": { "zaaknummer": "%s", "gemeente": "NOORD", "peildatum": "2026-07-01", "fase": "PRINCIPEVERZOEK" },
              "locatie": { "wijkcode": "WK02" }, "zorg": { "geregeld": true } }
            """;

    @TempDir
    private Path temporary;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private Path data;
    private Path draft;

    @BeforeEach
    void anArchiveAndADraft() throws Exception {
        data = temporary.resolve("data");
        draft = temporary.resolve("concept");
        FileSystemUtils.copyRecursively(RULES, draft);
        RuleFiles files = RuleFiles.read(RULES);
        RulebookShelf shelf = new RulebookShelf(hash -> Optional.empty());
        shelf.activate(RulebookReader.read(files), MOMENT);
        Clock clock = Clock.fixed(MOMENT, ZoneOffset.UTC);
        try (SqliteArchive archive = SqliteArchive.open(data, clock)) {
            AssessmentDesk desk = new AssessmentDesk(shelf, archive, clock);
            for (String zaak : List.of("Z-1", "Z-2")) {
                desk.assess(DOSSIER.formatted(zaak).getBytes(StandardCharsets.UTF_8), null, "nina");
            }
        }
    }

    @Test
    void aMachineIsToldTheFlipsOnlyFrozenAndInOrder() throws Exception {
        change("drempels.yaml", "waarde: 500", "waarde: 90000");

        assertThat(run("regels", "gevolgen", draft.toString(), "--archief", data.toString(), "--volgorde", "--json"))
                .isZero();

        JsonNode impact = JsonMapper.shared().readTree(text());
        assertThat(impact.path("bevroren").toString()).isEqualTo("""
                [{"nummer":"2026-000001","van":"POSITIEF","naar":"NEGATIEF_IN_BEGINSEL","oorzaken":["wijk.groot"]},\
                {"nummer":"2026-000002","van":"POSITIEF","naar":"NEGATIEF_IN_BEGINSEL","oorzaken":["wijk.groot"]}]""");
        assertThat(impact.path("volgorde")).isEqualTo(impact.path("bevroren"));
    }

    @Test
    void aReaderIsToldByWhichRule() throws Exception {
        change("fair-share/1.1-spreiding.drl", "voldoet( \"spreiding.wijk\"", "voldoetNiet( \"spreiding.wijk\"");
        change("drempels.yaml", "eenheid: woningen", "eenheid: huizen");

        run("regels", "gevolgen", draft.toString(), "--archief=" + data);

        assertThat(text()).contains("2026-000001  POSITIEF wordt NEGATIEF_IN_BEGINSEL  door 1.1-1", "Van 2 zaken");
    }

    @Test
    void casesOfAnotherFrameworkAreLeftAlone() throws Exception {
        assertThat(run("regels", "gevolgen", "src/kaders/svoh", "--archief=" + data))
                .isZero();

        assertThat(text()).contains("Van 0 zaken van kader svoh");
    }

    @Test
    void withoutAnArchiveItIsNoCommand() {
        assertThat(run("regels", "gevolgen", draft.toString())).isEqualTo(2);
        assertThat(run("regels", "gevolgen", draft.toString(), "--archief=" + draft))
                .isEqualTo(1);
    }

    private void change(String path, String text, String becomes) throws Exception {
        Path file = draft.resolve(path);
        String was = Files.readString(file);
        assertThat(was).contains(text);
        Files.writeString(file, was.replace(text, becomes));
    }

    private int run(String... args) {
        PrintStream to = new PrintStream(out, true, StandardCharsets.UTF_8);
        return Cli.run(List.of(args), new Terminal(to, new PrintStream(new ByteArrayOutputStream(), true)));
    }

    private String text() {
        return out.toString(StandardCharsets.UTF_8);
    }
}

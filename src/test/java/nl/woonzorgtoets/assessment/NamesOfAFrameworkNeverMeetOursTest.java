package nl.woonzorgtoets.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.woonzorgtoets.archive.KeptCase;
import nl.woonzorgtoets.archive.sqlite.SqliteArchive;
import nl.woonzorgtoets.base.Json;
import nl.woonzorgtoets.document.CaseDocument;
import nl.woonzorgtoets.document.codec.Rulebooks;
import nl.woonzorgtoets.rulebook.RuleFiles;
import nl.woonzorgtoets.rulebook.Rulebook;
import nl.woonzorgtoets.rulebook.RulebookReader;
import nl.woonzorgtoets.rulebook.RulebookShelf;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A framework may call what it adds up as the program calls a part of a case: the case is a thing, and not a text with names in it. */
class NamesOfAFrameworkNeverMeetOursTest {

    private static final Path SMALL = Path.of("src/test/resources/nl/woonzorgtoets/web/regels");
    private static final Instant MOMENT = Instant.parse("2026-07-01T10:00:00Z");
    private static final String DOSSIER = """
            { "zaak": { "zaaknummer": "Z-1", "gemeente": "NOORD", "peildatum": "2026-07-01", "fase": "PRINCIPEVERZOEK" },
              "locatie": { "wijkcode": "WK02" }, "zorg": { "geregeld": true } }
            """;

    @TempDir
    private Path data;

    @ParameterizedTest
    @ValueSource(strings = {"beoordeling", "dossier", "bewijs", "oordeel", "versie", "nummer", "kader", "portefeuille"})
    void aSumThatIsCalledLikeAPartOfTheCase(String name) throws Exception {
        Rulebook rulebook = RulebookReader.read(named(name));
        Clock clock = Clock.fixed(MOMENT, ZoneOffset.UTC);
        RulebookShelf shelf = new RulebookShelf(hash -> Optional.empty());
        shelf.activate(rulebook, MOMENT);
        try (SqliteArchive archive = SqliteArchive.open(data, clock)) {
            AssessmentDesk desk = new AssessmentDesk(shelf, archive, clock);

            CaseDocument answered = desk.assess(DOSSIER.getBytes(StandardCharsets.UTF_8), null, "beoordelaar");

            KeptCase kept = archive.find(answered.nummer()).orElseThrow();
            assertThat(Json.read(kept.body(), Map.class)).isNotEmpty();
            assertThat(kept.document(Rulebooks.on(shelf)).assessment().oordeel())
                    .isEqualTo(answered.assessment().oordeel());
            assertThat(kept.document(Rulebooks.on(shelf)).dossier()).isEqualTo(answered.dossier());
            assertThat(archive.verify().findings()).isEmpty();
        }
    }

    private static RuleFiles named(String name) throws Exception {
        Map<String, byte[]> files = new TreeMap<>(RuleFiles.read(SMALL).contents());
        files.computeIfPresent(
                "vragen.yaml",
                (path, text) -> new String(text, StandardCharsets.UTF_8)
                        .replace("    dossiers: { label", "    " + name + ": { label")
                        .getBytes(StandardCharsets.UTF_8));
        return new RuleFiles(files);
    }
}

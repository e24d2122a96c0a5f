package nl.woonzorgtoets.document.codec;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.woonzorgtoets.document.CaseDocument;
import nl.woonzorgtoets.document.NotFired;
import nl.woonzorgtoets.rulebook.RejectedRulebookException;
import nl.woonzorgtoets.rulebook.RuleFiles;
import nl.woonzorgtoets.rulebook.Rulebook;
import nl.woonzorgtoets.rulebook.RulebookReader;
import nl.woonzorgtoets.vocabulary.Origin;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** Cases that the first version wrote are read as a thing and written again to the byte. */
class FirstVersionTest {

    private static final Path ARCHIVE = Path.of("cases/parkstad-2026");
    private static final Map<String, Rulebook> RULEBOOKS = new HashMap<>();
    private static final Rulebooks KNOWN = hash -> Optional.ofNullable(RULEBOOKS.get(hash));

    private static List<byte[]> bodies;

    @BeforeAll
    static void read() throws IOException, RejectedRulebookException {
        bodies = Files.readAllLines(ARCHIVE.resolve("archief.jsonl")).stream()
                .map(line -> new JsonMapper().readTree(line))
                .filter(entry -> entry.path("kind").asString().equals("beoordeling"))
                .map(entry -> entry.path("body").asString().getBytes(StandardCharsets.UTF_8))
                .toList();
        try (var folders = Files.list(ARCHIVE.resolve("regelsets"))) {
            for (Path folder : folders.toList()) {
                Rulebook rulebook = RulebookReader.read(RuleFiles.read(folder));
                RULEBOOKS.put(rulebook.hash(), rulebook);
            }
        }
    }

    @Test
    void every_kept_case_is_written_again_to_the_byte() {
        assertThat(bodies).hasSize(20).allSatisfy(body -> {
            CaseDocument document = Codecs.read(new CaseBytes(body, null), KNOWN);

            assertThat(new String(Codecs.write(document).body(), StandardCharsets.UTF_8))
                    .isEqualTo(new String(body, StandardCharsets.UTF_8));
        });
    }

    @Test
    void also_without_the_regelset_that_judged_it() {
        assertThat(bodies)
                .allSatisfy(body -> assertThat(Codecs.write(Codecs.read(new CaseBytes(body, null), Rulebooks.NONE))
                                .body())
                        .isEqualTo(body));
    }

    @Test
    void the_outline_of_a_case_tells_the_same_as_all_of_it() {
        assertThat(bodies).allSatisfy(body -> {
            CaseDocument all = Codecs.read(new CaseBytes(body, null), KNOWN);
            CaseOutline outline = Codecs.outline(new CaseBytes(body, null));

            assertThat(outline.envelope()).isEqualTo(all.envelope());
            assertThat(outline.dossier()).isEqualTo(all.dossier());
            assertThat(outline.portfolio()).isEqualTo(all.portfolio());
            assertThat(outline.contribution()).isEqualTo(all.contribution());
            assertThat(outline.area()).isEqualTo(all.found().area());
            assertThat(outline.oordeel()).isEqualTo(all.assessment().oordeel().code());
            assertThat(outline.positief()).isEqualTo(all.assessment().oordeel().positief());
            assertThat(outline.score()).isEqualTo(all.assessment().score().now());
            assertThat(outline.zaaknummer()).isEqualTo(all.assessment().zaaknummer());
        });
    }

    @Test
    void where_a_value_comes_from_is_a_kind_and_never_just_words() {
        assertThat(bodies)
                .allSatisfy(body -> assertThat(Codecs.read(new CaseBytes(body, null), KNOWN)
                                .assessment()
                                .findings())
                        .flatMap(finding -> finding.used())
                        .extracting(used -> used.origin())
                        .doesNotHaveAnyElementsOfTypes(Origin.AsWritten.class));
    }

    @Test
    void what_failed_is_a_condition_of_the_rule() {
        assertThat(bodies)
                .allSatisfy(body -> assertThat(Codecs.read(new CaseBytes(body, null), KNOWN)
                                .assessment()
                                .notFired())
                        .extracting(NotFired::reason)
                        .filteredOn(NotFired.Failed.class::isInstance)
                        .extracting(reason -> ((NotFired.Failed) reason).at())
                        .doesNotContainNull());
    }
}

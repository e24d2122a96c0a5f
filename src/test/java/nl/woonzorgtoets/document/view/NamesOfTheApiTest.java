package nl.woonzorgtoets.document.view;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.woonzorgtoets.document.CaseDocument;
import nl.woonzorgtoets.document.Envelope;
import nl.woonzorgtoets.document.codec.CaseBytes;
import nl.woonzorgtoets.document.codec.Codecs;
import nl.woonzorgtoets.document.codec.Rulebooks;
import nl.woonzorgtoets.regelset.Parkstad;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What a machine reads of an assessment has names of its own: they may grow, whatever lies in the archive. */
class NamesOfTheApiTest {

    private static final JsonMapper JSON = new JsonMapper();

    @Test
    void a_case_of_the_first_version_is_answered_as_it_always_was() throws IOException {
        var bodies = Files.readAllLines(Path.of("cases/parkstad-2026/archief.jsonl")).stream()
                .map(JSON::readTree)
                .filter(entry -> entry.path("kind").asString().equals("beoordeling"))
                .map(entry -> entry.path("body").asString())
                .toList();

        assertThat(bodies).hasSize(20).allSatisfy(body -> {
            var bytes = new CaseBytes(body.getBytes(StandardCharsets.UTF_8), null);
            JsonNode answer = JSON.readTree(
                    Beoordeling.of(Codecs.read(bytes, Rulebooks.NONE)).json());

            assertThat(((ObjectNode) answer).remove("kader").asString()).isEqualTo("parkstad");
            assertThat(answer).isEqualTo(JSON.readTree(body).path("beoordeling"));
        });
    }

    @Test
    void what_is_answered_at_once_is_what_is_answered_when_it_is_read_back() {
        CaseDocument judged = Parkstad.assess(Parkstad.text("03"))
                .document(Envelope.now("parkstad", "2026-000001", Instant.parse("2026-11-28T12:00:00Z"), "ik", null))
                .with("00");

        CaseDocument read = Codecs.read(Codecs.write(judged), hash -> Optional.of(Parkstad.rulebook()));

        assertThat(Beoordeling.of(read).json()).isEqualTo(Beoordeling.of(judged).json());
    }

    @Test
    void what_was_told_of_an_earlier_case_and_is_remembered_is_told_to_the_letter() {
        for (String number : List.of("01", "03", "05", "01", "05")) {
            Beoordeling answer = Beoordeling.of(
                    Parkstad.assess(Parkstad.text(number)).document(Envelope.trial("parkstad", Instant.EPOCH)));

            byte[] anew = answer.json(velden(String.join(",", answer.names().keySet())));
            assertThat(answer.json(Velden.ALLE)).isEqualTo(anew);
        }
    }

    @Test
    void who_asks_for_some_names_gets_those_alone_at_any_depth() {
        Beoordeling answer = Beoordeling.of(
                Parkstad.assess(Parkstad.text("03")).document(Envelope.trial("parkstad", Instant.EPOCH)));
        JsonNode all = JSON.readTree(answer.json());

        JsonNode some = JSON.readTree(
                answer.json(velden("oordeel,score, bevindingen.bron.document ,bewijs,voorwaarden.tekst")));

        assertThat(some.propertyNames()).containsExactly("oordeel", "score", "bevindingen", "voorwaarden", "bewijs");
        assertThat(some.path("score")).isEqualTo(all.path("score"));
        assertThat(some.path("bewijs")).isEqualTo(all.path("bewijs"));
        assertThat(some.path("bevindingen")).hasSameSizeAs(all.path("bevindingen"));
        assertThat(some.path("bevindingen").path(0).toString()).isEqualTo("{\"bron\":{\"document\":\"visie\"}}");
        assertThat(JSON.readTree(answer.json(velden("bevindingen.regel,bevindingen")))
                        .path("bevindingen"))
                .isEqualTo(all.path("bevindingen"));
        assertThat(answer.json(Velden.ALLE)).isEqualTo(answer.json().getBytes(StandardCharsets.UTF_8));
    }

    private static Velden velden(String asked) {
        return Velden.of(asked, (name, meant) -> {
            throw new AssertionError(name);
        });
    }

    @Test
    void no_codec_knows_these_names_so_one_more_changes_nothing_that_is_kept() {
        ArchRuleDefinition.noClasses()
                .that()
                .resideInAPackage("..document.codec..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("..document.view..")
                .check(new ClassFileImporter().importPackages("nl.woonzorgtoets.document"));
    }
}

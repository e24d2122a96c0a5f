package nl.woonzorgtoets.document.view;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
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
    void parts_that_differ_in_one_name_are_never_taken_for_each_other() throws Exception {
        for (RecordComponent list : Beoordeling.class.getRecordComponents()) {
            if (List.of("aspecten", "bevindingen", "nietGevuurd", "ontbrekend").contains(list.getName())) {
                Set<String> told = new HashSet<>();
                List<Object> parts = variants(list.getGenericType());
                for (Object part : parts) {
                    told.add(((Beoordeling) made(
                                    Beoordeling.class, it -> it.getName().equals(list.getName()) ? part : null))
                            .json());
                }

                assertThat(told).as(list.getName()).hasSameSizeAs(parts).hasSizeGreaterThan(5);
            }
        }
    }

    /** One, and for each name in it another that differs from it in that alone. */
    private static List<Object> variants(Type type) throws Exception {
        if (type instanceof ParameterizedType list) {
            return variants(list.getActualTypeArguments()[0]).stream()
                    .<Object>map(List::of)
                    .toList();
        }
        if (!(type instanceof Class<?> kind && kind.isRecord())) {
            return type == boolean.class
                    ? List.of(false, true)
                    : type == int.class
                            ? List.of(1, 2)
                            : type == BigDecimal.class ? List.of(BigDecimal.ONE, BigDecimal.TEN) : List.of("a", "b");
        }
        Map<String, List<Object>> values = new HashMap<>();
        for (RecordComponent name : kind.getRecordComponents()) {
            values.put(name.getName(), variants(name.getGenericType()));
        }
        List<Object> all = new ArrayList<>();
        all.add(made(kind, name -> values.get(name.getName()).get(0)));
        for (RecordComponent one : kind.getRecordComponents()) {
            List<Object> others = values.get(one.getName());
            for (Object other : others.subList(1, others.size())) {
                all.add(made(
                        kind,
                        name -> name.getName().equals(one.getName())
                                ? other
                                : values.get(name.getName()).get(0)));
            }
        }
        return all;
    }

    private static Object made(Class<?> kind, Function<RecordComponent, Object> value) throws Exception {
        RecordComponent[] names = kind.getRecordComponents();
        Class<?>[] types =
                Arrays.stream(names).map(RecordComponent::getType).toArray(Class[]::new);
        return kind.getDeclaredConstructor(types)
                .newInstance(Arrays.stream(names).map(value).toArray());
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

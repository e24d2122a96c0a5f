package nl.woonzorgtoets.regelset;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import nl.woonzorgtoets.assessment.Assessor;
import nl.woonzorgtoets.explanation.RuleExplanation;
import nl.woonzorgtoets.oordeel.Uitslag;
import nl.woonzorgtoets.rulebook.RuleFiles;
import nl.woonzorgtoets.rulebook.Rulebook;
import nl.woonzorgtoets.rulebook.model.Example;
import nl.woonzorgtoets.vocabulary.Fact;
import nl.woonzorgtoets.vocabulary.Truth;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

class OrderDoesNotMatterTest {

    private final Random random = new Random(20261122);

    @Test
    void ofFactsInAnyExample() {
        Rulebook rulebook = Parkstad.rulebook();
        for (Example example : rulebook.examples()) {
            List<Fact> facts = new ArrayList<>(rulebook.facts(example));
            Map<String, Truth> expected = truths(Assessor.explain(facts, rulebook));
            Collections.shuffle(facts, random);

            assertThat(truths(Assessor.explain(facts, rulebook)))
                    .as(example.name())
                    .isEqualTo(expected);
        }
    }

    @Test
    void ofFactsInAnyDossier() {
        Rulebook rulebook = Parkstad.rulebook();
        Parkstad.dossiers().forEach(file -> {
            List<Fact> facts = new ArrayList<>(rulebook.facts(Parkstad.dossier(Parkstad.text(file)), Map.of()));
            Map<String, Truth> expected = truths(Assessor.explain(facts, rulebook));
            for (int i = 0; i < 20; i++) {
                Collections.shuffle(facts, random);
                assertThat(truths(Assessor.explain(facts, rulebook)))
                        .as("%s", file)
                        .isEqualTo(expected);
            }
        });
    }

    @Test
    void ofSectionsAndListsInTheDossier() {
        Parkstad.dossiers().forEach(file -> {
            String text = Parkstad.text(file);
            String shuffled = shuffle(JsonMapper.shared().readTree(text)).toString();
            Uitslag expected = Parkstad.assess(text).uitslag();

            Uitslag uitslag = Parkstad.assess(shuffled).uitslag();

            assertThat(uitslag.oordeel()).as("%s", file).isEqualTo(expected.oordeel());
            assertThat(uitslag.score()).as("%s", file).isEqualTo(expected.score());
            assertThat(uitslag.haalbaar()).as("%s", file).isEqualTo(expected.haalbaar());
            assertThat(uitslag.criteria()).as("%s", file).isEqualTo(expected.criteria());
        });
    }

    @Test
    void ofRuleFiles() {
        Map<String, byte[]> files = new TreeMap<>();
        Parkstad.rulebook().files().contents().forEach((path, bytes) -> files.put(moved(path), bytes));
        // It names the rule files, and says nothing about a verdict.
        files.remove("herkomst.yaml");
        Rulebook rearranged = Parkstad.read(new RuleFiles(files));

        Parkstad.dossiers().forEach(file -> {
            Uitslag expected = Parkstad.assess(Parkstad.text(file)).uitslag();
            Uitslag uitslag = Parkstad.assess(Parkstad.text(file), rearranged).uitslag();

            assertThat(uitslag.oordeel()).as("%s", file).isEqualTo(expected.oordeel());
            assertThat(uitslag.score()).as("%s", file).isEqualTo(expected.score());
        });
    }

    /** Rule folders get names that sort the other way round. */
    private static String moved(String path) {
        return path.endsWith(".drl") || path.endsWith(".voorbeelden.yaml")
                ? (char) ('z' - (path.charAt(0) - 'a')) + "-" + path
                : path;
    }

    private static Map<String, Truth> truths(List<RuleExplanation> explanations) {
        Map<String, Truth> truths = new TreeMap<>();
        explanations.forEach(explanation -> truths.put(explanation.rule().id(), explanation.truth()));
        return truths;
    }

    private JsonNode shuffle(JsonNode node) {
        if (node instanceof ObjectNode object) {
            List<Map.Entry<String, JsonNode>> members = new ArrayList<>(object.properties());
            Collections.shuffle(members, random);
            ObjectNode shuffled = JsonNodeFactory.instance.objectNode();
            members.forEach(member -> shuffled.set(member.getKey(), shuffle(member.getValue())));
            return shuffled;
        }
        if (node instanceof ArrayNode array) {
            List<JsonNode> items = new ArrayList<>(array.valueStream().toList());
            Collections.shuffle(items, random);
            ArrayNode shuffled = JsonNodeFactory.instance.arrayNode();
            items.forEach(item -> shuffled.add(shuffle(item)));
            return shuffled;
        }
        return node;
    }
}

package nl.woonzorgtoets.rulebook.reading.settings;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import nl.woonzorgtoets.oordeel.Kader;
import nl.woonzorgtoets.rulebook.reading.yaml.Choices;
import nl.woonzorgtoets.rulebook.reading.yaml.YamlNode;
import nl.woonzorgtoets.vocabulary.Field;
import nl.woonzorgtoets.vocabulary.FieldType;

/** Reads what legal force a verdict has, given the answer to one question. */
final class ForceReader {

    private final Questions questions;

    ForceReader(Questions questions) {
        this.questions = questions;
    }

    Kader.Rechtskracht read(YamlNode node, Choices choices) {
        if (node == null) {
            return null;
        }
        node.only("veld", "waarden", "anders", "keuze");
        choices.add("rechtskracht", node);
        YamlNode path = node.require("veld");
        Map<String, String> forces = forces(node.require("waarden"), questions.single(path, Set.of(FieldType.OPTIE)));
        return new Kader.Rechtskracht(path == null ? null : path.text(), forces, node.requireText("anders"));
    }

    private static Map<String, String> forces(YamlNode all, Field question) {
        Map<String, String> forces = new LinkedHashMap<>();
        if (all != null) {
            all.members().forEach((answer, force) -> forces.put(answer, force.text()));
            if (question != null) {
                all.keys().forEach(answer -> answer.oneOf(question.options().keySet()));
            }
        }
        return Collections.unmodifiableMap(forces);
    }
}

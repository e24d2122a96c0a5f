package nl.woonzorgtoets.rulebook.reading.settings;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.woonzorgtoets.oordeel.Kader;
import nl.woonzorgtoets.rulebook.reading.yaml.Choices;
import nl.woonzorgtoets.rulebook.reading.yaml.YamlNode;
import nl.woonzorgtoets.vocabulary.Field;
import nl.woonzorgtoets.vocabulary.FieldType;
import nl.woonzorgtoets.vocabulary.Vocabulary;

/** Reads what legal force a verdict has, given the answer to one question. */
final class ForceReader {

    private final Vocabulary vocabulary;

    /** @param vocabulary null when it could not be read */
    ForceReader(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    Kader.Rechtskracht read(YamlNode node, Choices choices) {
        if (node == null) {
            return null;
        }
        node.only("veld", "waarden", "anders", "keuze");
        choices.add("rechtskracht", node);
        YamlNode path = node.require("veld");
        Map<String, String> forces = forces(node.require("waarden"), path == null ? null : question(path));
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

    private Field question(YamlNode path) {
        Field question = vocabulary == null || path.text() == null ? null : vocabulary.field(path.text());
        boolean single = question != null
                && !vocabulary
                        .sections()
                        .get(path.text().substring(0, path.text().indexOf('.')))
                        .list();
        if (vocabulary != null && (!single || question.type() != FieldType.OPTIE)) {
            path.report("Hier hoort het pad van een vraag met opties, zoals zaak.planologischeStatus.");
            return null;
        }
        return question;
    }
}

package nl.woonzorgtoets.rulebook.reading.examples;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.woonzorgtoets.rulebook.model.Example;
import nl.woonzorgtoets.rulebook.reading.yaml.YamlNode;
import nl.woonzorgtoets.vocabulary.Truth;

/** Reads one .voorbeelden.yaml. */
public final class ExamplesReader {

    private static final Map<String, Truth> EXPECTED =
            Map.of("vuurt", Truth.TRUE, "vuurt niet", Truth.FALSE, "onbekend", Truth.UNKNOWN);

    private final GivenReader given;

    public ExamplesReader(GivenReader given) {
        this.given = given;
    }

    /** The examples that could be read. */
    public List<Example> read(YamlNode root) {
        root.only("peildatum", "drempels", "voorbeelden");
        Map<String, Object> thresholds =
                root.get("drempels") == null ? Map.of() : given.thresholds(root.get("drempels"));
        YamlNode day = root.require("peildatum");
        LocalDate date = day == null ? null : day.date();
        YamlNode all = root.require("voorbeelden");
        List<Example> examples = new ArrayList<>();
        for (YamlNode node : all == null ? List.<YamlNode>of() : all.elements()) {
            Example example = example(node, date, thresholds);
            if (example != null) {
                examples.add(example);
            }
        }
        return examples;
    }

    private Example example(YamlNode node, LocalDate date, Map<String, Object> ofFile) {
        node.only("regel", "geval", "grens", "gegeven", "verwacht");
        String rule = node.requireText("regel");
        String name = node.requireText("geval");
        YamlNode expected = node.require("verwacht");
        String word = expected == null ? null : expected.oneOf(List.of("vuurt", "vuurt niet", "onbekend"));
        boolean boundary = node.yes("grens", false);
        YamlNode answers = node.require("gegeven");
        Given facts = answers == null ? null : given.read(answers);
        if (rule == null || name == null || word == null || facts == null || date == null) {
            return null;
        }
        return new Example(
                node.file(),
                node.line(),
                rule,
                name,
                boundary,
                EXPECTED.get(word),
                date,
                facts.dossier(),
                facts.regionFacts(),
                together(ofFile, facts.thresholds()),
                facts.portfolio());
    }

    /** What an example gives goes before what its file gives. */
    private static Map<String, Object> together(Map<String, Object> ofFile, Map<String, Object> own) {
        Map<String, Object> all = new LinkedHashMap<>(ofFile);
        all.putAll(own);
        return Collections.unmodifiableMap(all);
    }
}

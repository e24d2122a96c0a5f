package nl.woonzorgtoets.rulebook.reading.vragen;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.woonzorgtoets.rulebook.reading.yaml.Choices;
import nl.woonzorgtoets.rulebook.reading.yaml.WordsReader;
import nl.woonzorgtoets.rulebook.reading.yaml.YamlNode;
import nl.woonzorgtoets.vocabulary.FactType;
import nl.woonzorgtoets.vocabulary.Field;
import nl.woonzorgtoets.vocabulary.FieldType;
import nl.woonzorgtoets.vocabulary.Obligation;

/** Reads what earlier dossiers add up to. */
final class PortfolioReader {

    static final String TYPE = "Portefeuille";

    private final Paths paths;
    private final ConditionReader conditions;
    private final Choices choices;
    private final List<Field> fields = new ArrayList<>();
    private final Map<String, Portfolio.Sum> sums = new LinkedHashMap<>();

    PortfolioReader(Paths paths, ConditionReader conditions, Choices choices) {
        this.paths = paths;
        this.conditions = conditions;
        this.choices = choices;
    }

    Portfolio read(YamlNode node) {
        if (node == null) {
            return new Portfolio(new FactType(TYPE, TYPE, true, List.of()), null, Map.of());
        }
        node.only("label", "hulp", "groepeer", "velden", "keuze");
        choices.add(TYPE, node);
        String group = paths.single(node.require("groepeer"));
        YamlNode all = node.require("velden");
        if (all != null) {
            all.keys().forEach(Names::checkMember);
            all.members().forEach(this::add);
        }
        String label = node.text("label");
        return new Portfolio(new FactType(TYPE, label == null ? TYPE : label, true, fields), group, sums);
    }

    private void add(String name, YamlNode node) {
        node.only(WordsReader.with("label", "hulp", "eenheid", "som", "waar", "aantal", "keuze"));
        choices.add(TYPE + "." + name, node);
        boolean counts = node.yes("aantal", false);
        String path = counts ? null : paths.question(node.require("som"));
        if (counts && node.get("som") != null) {
            node.get("som").report("Gebruik 'som' of 'aantal', niet allebei.");
        }
        Field summed = path == null ? null : paths.field(path);
        if (summed != null && !summed.type().isNumber()) {
            node.get("som").report("Alleen een getal kan worden opgeteld.");
        }
        FieldType type = summed == null ? FieldType.GEHEEL : summed.type();
        fields.add(new Field(
                name,
                fields.size(),
                type,
                node.requireText("label"),
                node.text("hulp"),
                node.text("eenheid"),
                Map.of(),
                null,
                null,
                15,
                0,
                Obligation.NEVER,
                false,
                null,
                Set.of(),
                WordsReader.read(node),
                false));
        FactType section = path == null ? null : paths.section(path).type();
        sums.put(name, new Portfolio.Sum(section, summed, where(node.get("waar"), section)));
    }

    private Map<Field, Set<String>> where(YamlNode where, FactType section) {
        Map<Field, Set<String>> byField = new LinkedHashMap<>();
        if (where != null) {
            conditions.read(where).forEach((path, answers) -> {
                if (section != null && paths.section(path).type() != section) {
                    where.report("'" + path + "' staat in een ander onderdeel dan wat wordt opgeteld.");
                }
                byField.put(paths.field(path), answers);
            });
        }
        return byField;
    }
}

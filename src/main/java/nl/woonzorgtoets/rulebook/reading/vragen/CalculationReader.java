package nl.woonzorgtoets.rulebook.reading.vragen;

import java.util.ArrayList;
import java.util.List;
import nl.woonzorgtoets.rulebook.reading.yaml.Block;
import nl.woonzorgtoets.rulebook.reading.yaml.Choices;
import nl.woonzorgtoets.rulebook.reading.yaml.Kind;
import nl.woonzorgtoets.rulebook.reading.yaml.References;
import nl.woonzorgtoets.rulebook.reading.yaml.WordsReader;
import nl.woonzorgtoets.rulebook.reading.yaml.YamlNode;
import nl.woonzorgtoets.vocabulary.Field;
import nl.woonzorgtoets.vocabulary.FieldType;

/** Reads the intermediate results: what they are called; what they are worked out of waits until all names are known. */
record CalculationReader(References references, Choices choices) {

    private static final List<FieldType> TYPES = List.of(FieldType.DECIMAAL, FieldType.GEHEEL, FieldType.JANEE);
    private static final List<String> KINDS =
            TYPES.stream().map(FieldType::word).toList();

    static final Block CALCULATION = new Block()
            .must("label", Kind.TEKST, "Hoe de tussenuitkomst heet.")
            .may("hulp", Kind.TEKST, "Uitleg bij de tussenuitkomst.")
            .must("soort", Kind.WOORD, "Wat eruit komt: " + String.join(", ", KINDS) + ".")
            .may("eenheid", Kind.TEKST, "Wat achter het getal staat.")
            .must(
                    "uit",
                    Kind.TEKST,
                    "De patronen waaruit zij volgt, zoals in een regel; bij janee is het ja als zij samen kloppen.")
            .may("waarde", Kind.TEKST, "De berekening met de variabelen van die patronen; verplicht bij een getal.")
            .must("bron", Kind.BRON, "Waar de berekening op rust.")
            .choice()
            .with(WordsReader.KEYS);

    List<Calculation> read(YamlNode node) {
        List<Calculation> all = new ArrayList<>();
        if (node.isThere()) {
            node.keys().forEach(Names::checkMember);
            node.members().forEach((name, member) -> all.add(calculation(name, member, all.size())));
        }
        return List.copyOf(all);
    }

    private Calculation calculation(String name, YamlNode node, int index) {
        choices.add(name, node.as(CALCULATION));
        String kind = node.get("soort").oneOf(KINDS);
        FieldType type = kind == null ? FieldType.DECIMAAL : TYPES.get(KINDS.indexOf(kind));
        if (type != FieldType.JANEE) {
            node.require("waarde");
        } else {
            node.get("waarde")
                    .report("Bij janee hoort geen waarde: het is ja als de patronen onder 'uit' samen kloppen.");
        }
        Field field = FieldReader.unasked(name, index, type, node);
        return new Calculation(field, references.check(node.get("bron")), node);
    }
}

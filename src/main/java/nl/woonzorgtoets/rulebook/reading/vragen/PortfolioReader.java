package nl.woonzorgtoets.rulebook.reading.vragen;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.woonzorgtoets.rulebook.reading.yaml.Block;
import nl.woonzorgtoets.rulebook.reading.yaml.Choices;
import nl.woonzorgtoets.rulebook.reading.yaml.Kind;
import nl.woonzorgtoets.rulebook.reading.yaml.WordsReader;
import nl.woonzorgtoets.rulebook.reading.yaml.YamlNode;
import nl.woonzorgtoets.vocabulary.FactType;
import nl.woonzorgtoets.vocabulary.Field;
import nl.woonzorgtoets.vocabulary.FieldType;

/** Reads what earlier dossiers add up to. */
final class PortfolioReader {

    static final String TYPE = "Portefeuille";

    private static final Block SUM = new Block()
            .must("label", Kind.TEKST, "Hoe het totaal heet.")
            .may("hulp", Kind.TEKST, "Uitleg bij het totaal.")
            .may("eenheid", Kind.TEKST, "Wat achter het getal staat.")
            .may("som", Kind.VRAAG, "De vraag waarvan de antwoorden worden opgeteld; verplicht zonder aantal.")
            .may("waar", Kind.NAMEN, "Welke antwoorden meetellen: een vraag met haar antwoorden, of met een tabel.")
            .may("aantal", Kind.JANEE, "Of de dossiers zelf geteld worden, in plaats van een antwoord.")
            .choice()
            .with(WordsReader.KEYS);

    static final Block PORTFOLIO = new Block()
            .may("label", Kind.TEKST, "Hoe de totalen samen heten.")
            .may("hulp", Kind.TEKST, "Uitleg bij de totalen.")
            .must("groepeer", Kind.VRAAG, "De vraag waarvan het antwoord dossiers bij elkaar brengt.")
            .must("velden", Kind.NAMEN, SUM, "De totalen, elk onder een eigen naam.")
            .choice();

    private final Questions questions;
    private final ConditionReader conditions;
    private final Choices choices;
    private final List<Field> fields = new ArrayList<>();
    private final Map<String, Portfolio.Sum> sums = new LinkedHashMap<>();

    PortfolioReader(Questions questions, ConditionReader conditions, Choices choices) {
        this.questions = questions;
        this.conditions = conditions;
        this.choices = choices;
    }

    Portfolio read(YamlNode node) {
        choices.add(TYPE, node.as(PORTFOLIO));
        Field group = questions.single(node.get("groepeer"));
        YamlNode all = node.get("velden");
        all.keys().forEach(Names::checkMember);
        all.members().forEach(this::add);
        String label = node.text("label");
        return new Portfolio(
                new FactType(TYPE, label == null ? TYPE : label, true, fields),
                group == null ? null : node.text("groepeer"),
                sums);
    }

    private void add(String name, YamlNode node) {
        choices.add(TYPE + "." + name, node.as(SUM));
        boolean counts = node.yes("aantal");
        YamlNode path = counts ? node.get("som") : node.require("som");
        Field summed = counts ? null : questions.question(path);
        if (counts) {
            path.report("Gebruik 'som' of 'aantal', niet allebei.");
        }
        if (summed != null && !summed.type().isNumber()) {
            path.report("Alleen een getal kan worden opgeteld.");
        }
        FieldType type = summed == null ? FieldType.GEHEEL : summed.type();
        fields.add(FieldReader.unasked(name, fields.size(), type, node));
        FactType section =
                summed == null ? null : questions.section(path.text()).type();
        sums.put(name, new Portfolio.Sum(section, summed, where(node.get("waar"), section)));
    }

    private Map<Field, Set<String>> where(YamlNode where, FactType section) {
        Map<Field, Set<String>> byField = new LinkedHashMap<>();
        conditions.read(where).forEach((path, answers) -> {
            if (section != null && questions.section(path).type() != section) {
                where.report("'" + path + "' staat in een ander onderdeel dan wat wordt opgeteld.");
            }
            byField.put(questions.field(path), answers);
        });
        return byField;
    }
}

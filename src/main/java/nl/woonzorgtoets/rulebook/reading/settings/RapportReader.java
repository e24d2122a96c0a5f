package nl.woonzorgtoets.rulebook.reading.settings;

import java.util.List;
import java.util.Objects;
import nl.woonzorgtoets.oordeel.Kader;
import nl.woonzorgtoets.rulebook.reading.yaml.Choices;
import nl.woonzorgtoets.rulebook.reading.yaml.References;
import nl.woonzorgtoets.rulebook.reading.yaml.YamlNode;
import nl.woonzorgtoets.vocabulary.Field;
import nl.woonzorgtoets.vocabulary.Vocabulary;

/** Reads what the report says beyond the verdict; a regelset need not say it. */
final class RapportReader {

    private static final int MOST_WEEKS = 52;

    private final Vocabulary vocabulary;
    private final References references;

    /** @param vocabulary null when it could not be read */
    RapportReader(Vocabulary vocabulary, References references) {
        this.vocabulary = vocabulary;
        this.references = references;
    }

    Kader.Rapport read(YamlNode node, Choices choices) {
        if (node == null) {
            return null;
        }
        node.only("termijnWeken", "bron", "keuze", "geheim");
        choices.add("rapport", node);
        return new Kader.Rapport(weeks(node), references.check(node.require("bron")), secret(node.get("geheim")));
    }

    private static int weeks(YamlNode node) {
        YamlNode term = node.require("termijnWeken");
        int weeks = node.count("termijnWeken", 1);
        if (term != null && (weeks < 1 || weeks > MOST_WEEKS)) {
            term.report("Hier hoort een aantal weken van 1 tot en met " + MOST_WEEKS + ".");
        }
        return weeks;
    }

    private Kader.Geheim secret(YamlNode node) {
        if (node == null) {
            return null;
        }
        node.only("veld", "waarden");
        YamlNode path = node.require("veld");
        YamlNode values = node.require("waarden");
        Field question = path == null ? null : question(path);
        List<String> codes = values == null
                ? List.of()
                : values.elements().stream()
                        .map(it -> question == null
                                ? it.text()
                                : it.oneOf(question.options().keySet()))
                        .filter(Objects::nonNull)
                        .toList();
        return new Kader.Geheim(path == null ? null : path.text(), codes);
    }

    private Field question(YamlNode path) {
        Field question = vocabulary == null || path.text() == null ? null : vocabulary.field(path.text());
        if (vocabulary != null && (question == null || question.options().isEmpty())) {
            path.report("Hier hoort het pad van een vraag met opties, zoals doelgroepen.code.");
            return null;
        }
        return question;
    }
}

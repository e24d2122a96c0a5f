package nl.woonzorgtoets.rulebook.reading.settings;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import nl.woonzorgtoets.oordeel.Rapport;
import nl.woonzorgtoets.oordeel.Rapport.Planregel;
import nl.woonzorgtoets.oordeel.Sjabloon;
import nl.woonzorgtoets.rulebook.reading.yaml.Choices;
import nl.woonzorgtoets.rulebook.reading.yaml.References;
import nl.woonzorgtoets.rulebook.reading.yaml.YamlNode;
import nl.woonzorgtoets.vocabulary.Field;
import nl.woonzorgtoets.vocabulary.FieldType;

/** Reads what the report says beyond the verdict; a regelset need not say it. */
final class RapportReader {

    private static final int MOST_WEEKS = 52;
    private static final Set<FieldType> CHOICE = Set.of(FieldType.OPTIE);

    private final Questions questions;
    private final References references;

    RapportReader(Questions questions, References references) {
        this.questions = questions;
        this.references = references;
    }

    Rapport read(YamlNode node, Choices choices) {
        if (node == null) {
            return null;
        }
        node.only("termijnWeken", "bron", "keuze", "geheim", "onderwerp", "bijCijfers", "plan");
        choices.add("rapport", node);
        boolean hasTerm = node.get("termijnWeken") != null || node.get("bron") != null;
        YamlNode term = hasTerm ? node.require("termijnWeken") : null;
        YamlNode source = hasTerm ? node.require("bron") : null;
        YamlNode plan = node.get("plan");
        return new Rapport(
                term == null ? 0 : weeks(node, term),
                references.check(source),
                secret(node.get("geheim")),
                template(node.get("onderwerp")),
                node.text("bijCijfers"),
                plan == null
                        ? List.of()
                        : plan.elements().stream().map(this::row).toList());
    }

    private static int weeks(YamlNode node, YamlNode term) {
        int weeks = node.count("termijnWeken", 1);
        if (weeks < 1 || weeks > MOST_WEEKS) {
            term.report("Hier hoort een aantal weken van 1 tot en met " + MOST_WEEKS + ".");
        }
        return weeks;
    }

    private Rapport.Geheim secret(YamlNode node) {
        if (node == null) {
            return null;
        }
        node.only("veld", "waarden");
        YamlNode path = node.require("veld");
        YamlNode values = node.require("waarden");
        Field question = withOptions(path);
        List<String> codes = values == null
                ? List.of()
                : values.elements().stream()
                        .map(it -> question == null
                                ? it.text()
                                : it.oneOf(question.options().keySet()))
                        .filter(Objects::nonNull)
                        .toList();
        return new Rapport.Geheim(path == null ? null : path.text(), codes);
    }

    private Field withOptions(YamlNode path) {
        Field question = questions.question(path);
        if (question != null && question.options().isEmpty()) {
            path.report("Hier hoort het pad van een vraag met opties, zoals doelgroepen.code.");
            return null;
        }
        return question;
    }

    /** Every answer that a text asks for must be one that a plan gives once. */
    private Sjabloon template(YamlNode node) {
        if (node == null || node.text() == null) {
            return null;
        }
        Sjabloon template = new Sjabloon(node.text());
        template.paden().stream()
                .filter(path -> !questions.isSingle(path))
                .forEach(
                        path -> node.report(
                                "De vraag '" + path
                                        + "' bestaat niet, of staat in een lijst. Tussen accolades hoort een vraag die één keer voorkomt."));
        return template;
    }

    private Planregel row(YamlNode node) {
        node.only("label", "veld", "tekst", "lijst", "aantal");
        long kinds = List.of("veld", "tekst", "lijst").stream()
                .filter(key -> node.get(key) != null)
                .count();
        if (kinds != 1) {
            node.report("Een regel over het plan heeft één van 'veld', 'tekst' en 'lijst'.");
        }
        if (node.get("veld") == null) {
            node.require("label");
        }
        if (node.get("aantal") != null && node.get("lijst") == null) {
            node.get("aantal").report("'aantal' past alleen bij 'lijst'.");
        }
        questions.single(node.get("veld"), Set.of());
        questions.inList(node.get("lijst"), CHOICE);
        Field number = questions.inList(node.get("aantal"), Set.of(FieldType.GEHEEL));
        if (number != null && !section(node.text("aantal")).equals(section(node.text("lijst")))) {
            node.get("aantal").report("'aantal' en 'lijst' horen uit dezelfde lijst te komen.");
        }
        Sjabloon text = node.get("veld") != null && node.text("veld") != null
                ? new Sjabloon("{" + node.text("veld") + "}")
                : template(node.get("tekst"));
        return new Planregel(node.text("label"), text, node.text("lijst"), node.text("aantal"));
    }

    private static String section(String path) {
        return path == null || path.indexOf('.') < 0 ? "" : path.substring(0, path.indexOf('.'));
    }
}

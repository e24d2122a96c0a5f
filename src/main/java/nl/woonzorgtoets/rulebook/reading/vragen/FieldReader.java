package nl.woonzorgtoets.rulebook.reading.vragen;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import nl.woonzorgtoets.rulebook.reading.table.Table;
import nl.woonzorgtoets.rulebook.reading.table.Tables;
import nl.woonzorgtoets.rulebook.reading.yaml.WordsReader;
import nl.woonzorgtoets.rulebook.reading.yaml.YamlNode;
import nl.woonzorgtoets.vocabulary.Field;
import nl.woonzorgtoets.vocabulary.FieldType;
import nl.woonzorgtoets.vocabulary.Obligation;

/** Reads what kind of answer a question takes. */
final class FieldReader {

    private static final List<String> KINDS =
            Arrays.stream(FieldType.values()).map(FieldType::word).toList();

    private final Tables tables;

    FieldReader(Tables tables) {
        this.tables = tables;
    }

    /** The field, as yet without when it is due and what it must lie in. */
    Field read(String name, int index, YamlNode node) {
        FieldType type = type(node);
        BigDecimal minimum = bound(node, "minimum", type);
        BigDecimal maximum = bound(node, "maximum", type);
        if (minimum != null && maximum != null && minimum.compareTo(maximum) > 0) {
            node.get("minimum").report("Het minimum is groter dan het maximum.");
        }
        return new Field(
                name,
                index,
                type,
                node.requireText("label"),
                node.text("hulp"),
                node.text("eenheid"),
                options(node, type),
                minimum,
                maximum,
                type == FieldType.GEHEEL ? 0 : Math.min(node.count("decimalen", 5), 15),
                node.count("maximumlengte", 200),
                Obligation.NEVER,
                node.yes("wijzigbaar", true),
                null,
                openAnswers(node),
                WordsReader.read(node),
                node.yes("geheim", false));
    }

    private static Set<String> openAnswers(YamlNode node) {
        YamlNode open = node.get("nietBeantwoord");
        YamlNode options = node.get("opties");
        if (open == null || options == null) {
            return Set.of();
        }
        return open.elements().stream()
                .map(option -> option.oneOf(List.copyOf(options.members().keySet())))
                .filter(Objects::nonNull)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static FieldType type(YamlNode node) {
        YamlNode kind = node.require("soort");
        String word = kind == null ? null : kind.oneOf(KINDS);
        return word == null ? FieldType.TEKST : FieldType.values()[KINDS.indexOf(word)];
    }

    private static BigDecimal bound(YamlNode node, String key, FieldType type) {
        YamlNode bound = node.get(key);
        if (bound != null && !type.isNumber()) {
            bound.report("Een " + key + " past alleen bij een getal.");
        }
        return node.number(key);
    }

    private Map<String, String> options(YamlNode node, FieldType type) {
        YamlNode options = node.get("opties");
        if (!type.hasOptions()) {
            if (options != null && node.get("soort") != null) {
                options.report("Opties passen alleen bij de soort optie of opties.");
            }
            return Map.of();
        }
        options = options == null ? node.require("opties") : options;
        if (options == null) {
            return Map.of();
        }
        return Collections.unmodifiableMap(options.get("tabel") == null ? listed(options) : fromTable(options));
    }

    private static Map<String, String> listed(YamlNode options) {
        Map<String, String> labels = new LinkedHashMap<>();
        options.members().forEach((code, label) -> labels.put(code, label.text()));
        options.keys().forEach(Names::checkCode);
        if (options.isMap() && labels.isEmpty()) {
            options.report("Er is geen enkele optie.");
        }
        return labels;
    }

    private Map<String, String> fromTable(YamlNode options) {
        options.only("tabel", "code", "naam");
        Table table = tables.named(options.get("tabel"));
        String code = Tables.column(table, options.require("code"));
        String name = Tables.column(table, options.require("naam"));
        Map<String, String> labels = new LinkedHashMap<>();
        if (code != null && name != null) {
            table.rows().forEach(row -> labels.putIfAbsent(row.cell(code), row.cell(name)));
        }
        return labels;
    }
}

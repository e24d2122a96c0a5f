package nl.woonzorgtoets.web.ui.dossiers;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.woonzorgtoets.base.Json;
import nl.woonzorgtoets.vocabulary.Field;
import nl.woonzorgtoets.vocabulary.Section;
import nl.woonzorgtoets.vocabulary.Vocabulary;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectReader;

/**
 * The JSON of a dossier as answers in the form.
 *
 * @param leftOut what has no place in the form, to be told
 */
record AnswerImport(Answers answers, List<String> leftOut) {

    private static final ObjectReader JSON = Json.EXACT.reader().with(StreamReadFeature.STRICT_DUPLICATE_DETECTION);

    /** @throws NoDossierException these bytes are not a JSON object */
    static AnswerImport read(Vocabulary vocabulary, byte[] json) {
        JsonNode tree;
        try {
            tree = JSON.readTree(json);
        } catch (JacksonException e) {
            throw NoDossierException.unreadable(json, e.getLocation());
        }
        if (!tree.isObject()) {
            throw NoDossierException.other();
        }
        Reading reading = new Reading();
        tree.properties()
                .forEach(it -> reading.section(vocabulary.sections().get(it.getKey()), it.getKey(), it.getValue()));
        return new AnswerImport(new Answers(reading.typed), reading.leftOut);
    }

    private static final class Reading {

        private final Map<String, List<String>> typed = new LinkedHashMap<>();
        private final List<String> leftOut = new ArrayList<>();

        private void section(Section section, String name, JsonNode node) {
            if (section == null || (section.list() ? !node.isArray() : !node.isObject())) {
                leftOut.add(name);
            } else if (section.list()) {
                rows(section, node);
            } else {
                object(section, name, node);
            }
        }

        private void rows(Section section, JsonNode list) {
            int rows = Math.min(list.size(), section.maximum());
            typed.put(section.name() + ".rijen", List.of(String.valueOf(rows)));
            if (list.isEmpty()) {
                typed.put(section.name() + ".geen", List.of("ja"));
            }
            for (int row = 0; row < rows; row++) {
                if (list.get(row).isObject()) {
                    object(section, section.name() + "." + row, list.get(row));
                } else {
                    leftOut.add(section.name() + ", regel " + (row + 1));
                }
            }
            if (rows < list.size()) {
                leftOut.add(
                        section.name() + ", vanaf regel " + (rows + 1) + " (er passen er ten hoogste " + rows + " in)");
            }
        }

        private void object(Section section, String prefix, JsonNode object) {
            object.properties().forEach(it -> {
                Field field = section.type().field(it.getKey());
                String name = prefix + "." + it.getKey();
                if (field == null || it.getValue().isObject()) {
                    leftOut.add(name);
                } else if (!it.getValue().isNull()) {
                    typed.put(name, TypedAnswer.show(plain(it.getValue())));
                }
            });
        }

        private static Object plain(JsonNode node) {
            if (node.isArray()) {
                return node.valueStream().map(it -> it.asString("")).toList();
            }
            return node.isNumber() ? node.decimalValue() : node.isBoolean() ? node.booleanValue() : node.asString("");
        }
    }
}

package nl.woonzorgtoets.insight;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The parts and rows of a dossier as it is written. */
final class DossierRows {

    private DossierRows() {}

    /** Of a part that is there once, the one; none when it is not there. */
    static List<ObjectNode> of(ObjectNode dossier, String section) {
        JsonNode there = dossier.get(section);
        List<ObjectNode> rows = new ArrayList<>();
        if (there instanceof ObjectNode one) {
            rows.add(one);
        } else if (there instanceof ArrayNode many) {
            many.forEach(it -> {
                if (it instanceof ObjectNode row) {
                    rows.add(row);
                }
            });
        }
        return rows;
    }

    /** The rows with these answers, each by the path of its question. */
    static List<ObjectNode> where(ObjectNode dossier, String section, Map<String, Set<String>> where) {
        return of(dossier, section).stream()
                .filter(row -> where.entrySet().stream()
                        .allMatch(it -> it.getValue().contains(text(row.get(name(it.getKey()))))))
                .toList();
    }

    static String text(JsonNode value) {
        return value == null || value.isNull() || value.isContainer() ? null : value.asString();
    }

    /** Null when there is no number. */
    static BigDecimal number(JsonNode value) {
        return value != null && value.isNumber() ? value.decimalValue() : null;
    }

    static String section(String path) {
        return path.substring(0, path.indexOf('.'));
    }

    static String name(String path) {
        return path.substring(path.indexOf('.') + 1);
    }
}

package nl.woonzorgtoets.insight;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * One answer that another becomes; of a row that comes, the whole row.
 *
 * @param pointer its place in the dossier
 * @param from null where there was none
 * @param move name of the move that it is part of
 */
public record AnswerChange(String pointer, JsonNode from, JsonNode to, String move) {

    static List<AnswerChange> between(ObjectNode before, ObjectNode after, String move) {
        List<AnswerChange> changes = new ArrayList<>();
        for (String section : names(before, after)) {
            JsonNode was = before.get(section);
            JsonNode now = after.get(section);
            if (now instanceof ArrayNode rows) {
                for (int i = 0; i < rows.size(); i++) {
                    JsonNode old = was == null ? null : was.get(i);
                    compare("/" + section + "/" + i, old, rows.get(i), move, changes);
                }
            } else {
                compare("/" + section, was, now, move, changes);
            }
        }
        return changes;
    }

    private static void compare(String at, JsonNode was, JsonNode now, String move, List<AnswerChange> changes) {
        if (was instanceof ObjectNode before && now instanceof ObjectNode after) {
            for (String name : names(before, after)) {
                if (!Objects.equals(before.get(name), after.get(name))) {
                    changes.add(new AnswerChange(at + "/" + name, before.get(name), after.get(name), move));
                }
            }
        } else if (!Objects.equals(was, now)) {
            changes.add(new AnswerChange(at, was, now, move));
        }
    }

    private static Set<String> names(ObjectNode before, ObjectNode after) {
        Set<String> names = new TreeSet<>();
        before.propertyNames().forEach(names::add);
        after.propertyNames().forEach(names::add);
        return names;
    }
}

package nl.woonzorgtoets.insight;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import nl.woonzorgtoets.base.Json;
import tools.jackson.core.JsonPointer;
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

    /** The dossier with these changes made one after another; of an answer that goes, nothing is left. */
    static byte[] made(String dossier, List<AnswerChange> changes) {
        ObjectNode made = (ObjectNode) Json.EXACT.readTree(dossier);
        changes.forEach(it -> it.make(made));
        return Json.EXACT.writeValueAsBytes(made);
    }

    private void make(ObjectNode dossier) {
        JsonPointer at = JsonPointer.compile(pointer);
        String section = at.head().toString();
        String name = at.last().getMatchingProperty();
        JsonNode around = dossier.at(section);
        if (around instanceof ArrayNode rows) {
            int index = at.last().getMatchingIndex();
            if (index < rows.size()) {
                rows.set(index, to);
            } else {
                rows.add(to);
            }
        } else if (around instanceof ObjectNode object) {
            put(object, name);
        } else {
            put(dossier.putObject(section.substring(1)), name);
        }
    }

    private void put(ObjectNode object, String name) {
        if (to == null || to.isNull()) {
            object.remove(name);
        } else {
            object.set(name, to);
        }
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

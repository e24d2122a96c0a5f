package nl.woonzorgtoets.mutants;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * One thing that an example can give otherwise.
 *
 * @param place names, and in a list the number of a row
 * @param value null: it is not given
 * @param name in Dutch
 */
record Variation(List<Object> place, Object value, String name) {

    Map<String, Object> in(Map<String, Object> given) {
        return map(changed(given, 0));
    }

    @SuppressWarnings("unchecked")
    static Map<String, Object> map(Object value) {
        return (Map<String, Object>) value;
    }

    private Object changed(Object at, int depth) {
        if (depth == place.size()) {
            return value;
        }
        Object key = place.get(depth);
        if (key instanceof Integer row) {
            List<Object> rows = new ArrayList<>(at == null ? List.of() : (List<?>) at);
            Object to = changed(row < rows.size() ? rows.get(row) : null, depth + 1);
            if (row >= rows.size()) {
                rows.addAll(Stream.ofNullable(to).toList());
            } else if (to == null) {
                rows.remove(row.intValue());
            } else {
                rows.set(row, to);
            }
            return rows;
        }
        Map<String, Object> members = new LinkedHashMap<>(at == null ? Map.of() : map(at));
        Object to = changed(members.get(key), depth + 1);
        if (to == null) {
            members.remove(key);
        } else {
            members.put((String) key, to);
        }
        return members;
    }

    /** What stands there; null when nothing does. */
    static Object at(Map<String, Object> given, List<Object> place) {
        Object at = given;
        for (Object key : place) {
            if (at == null) {
                return null;
            }
            if (key instanceof Integer row) {
                at = row < ((List<?>) at).size() ? ((List<?>) at).get(row) : null;
            } else {
                at = ((Map<?, ?>) at).get(key);
            }
        }
        return at;
    }
}

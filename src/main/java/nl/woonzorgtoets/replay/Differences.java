package nl.woonzorgtoets.replay;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import nl.woonzorgtoets.document.CaseDocument;
import nl.woonzorgtoets.document.view.Beoordeling;
import nl.woonzorgtoets.replay.Replay.Verschil;

/** Where two assessments differ; rules, aspects and criteria are compared by their id, not by their place in the list. */
final class Differences {

    private static final int MOST = 100;
    private static final List<String> IDS = List.of("regel", "id", "aspect", "veld");

    private final List<Verschil> found = new ArrayList<>();

    private Differences() {}

    /** At most 100 differences, in the order of the archived assessment. */
    static List<Verschil> between(CaseDocument was, CaseDocument wordt) {
        Differences differences = new Differences();
        differences.compare(
                "", Beoordeling.of(was).names(), Beoordeling.of(wordt).names());
        return differences.found;
    }

    private void compare(String place, Object was, Object wordt) {
        if (Objects.equals(was, wordt) || found.size() >= MOST) {
            return;
        }
        Map<String, Object> before = children(was);
        Map<String, Object> after = children(wordt);
        if (before == null || after == null || was instanceof Map != wordt instanceof Map) {
            found.add(new Verschil(place, was, wordt));
            return;
        }
        Set<String> names = new LinkedHashSet<>(before.keySet());
        names.addAll(after.keySet());
        names.forEach(name -> compare(place + "/" + name, before.get(name), after.get(name)));
    }

    /** By name, or by id in a list of things that have one; null: it has no parts that can be compared. */
    private static Map<String, Object> children(Object value) {
        if (value instanceof Map<?, ?> map) {
            Map<String, Object> children = new LinkedHashMap<>();
            map.forEach((name, child) -> children.put((String) name, child));
            return children;
        }
        if (!(value instanceof List<?> list)) {
            return null;
        }
        Map<String, Object> children = new LinkedHashMap<>();
        list.forEach(it -> children.put(key(it), it));
        return children.size() < list.size() || children.containsKey("") ? null : children;
    }

    private static String key(Object item) {
        return item instanceof Map<?, ?> map
                ? IDS.stream()
                        .filter(map::containsKey)
                        .map(id -> String.valueOf(map.get(id)))
                        .findFirst()
                        .orElse("")
                : "";
    }
}

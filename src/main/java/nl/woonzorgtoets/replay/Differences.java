package nl.woonzorgtoets.replay;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nl.woonzorgtoets.document.CaseDocument;
import nl.woonzorgtoets.document.codec.Codecs;
import nl.woonzorgtoets.replay.Replay.Verschil;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Where two assessments differ; rules, aspects and criteria are compared by their id, not by their place in the list. */
final class Differences {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();
    private static final int MOST = 100;
    private static final List<String> IDS = List.of("regel", "id", "aspect", "veld");

    private final List<Verschil> found = new ArrayList<>();

    private Differences() {}

    /** At most 100 differences, in the order of the archived assessment. */
    static List<Verschil> between(CaseDocument was, CaseDocument wordt) {
        return between(json(was), json(wordt));
    }

    private static JsonNode json(CaseDocument document) {
        return JSON.readTree(Codecs.assessment(document));
    }

    private static List<Verschil> between(JsonNode was, JsonNode wordt) {
        Differences differences = new Differences();
        differences.compare("", was, wordt);
        return differences.found;
    }

    private void compare(String place, JsonNode was, JsonNode wordt) {
        if (was.equals(wordt) || found.size() >= MOST) {
            return;
        }
        if (was.isObject() && wordt.isObject()) {
            Set<String> names = new LinkedHashSet<>(was.propertyNames());
            names.addAll(wordt.propertyNames());
            names.forEach(name -> compare(place + "/" + name, was.path(name), wordt.path(name)));
        } else if (was.isArray() && wordt.isArray() && isKeyed(was) && isKeyed(wordt)) {
            Set<String> keys = new LinkedHashSet<>(keys(was));
            keys.addAll(keys(wordt));
            keys.forEach(key -> compare(place + "/" + key, byKey(was, key), byKey(wordt, key)));
        } else {
            found.add(new Verschil(place, text(was), text(wordt)));
        }
    }

    private static boolean isKeyed(JsonNode list) {
        return keys(list).size() == new LinkedHashSet<>(keys(list)).size()
                && keys(list).stream().noneMatch(String::isEmpty);
    }

    private static List<String> keys(JsonNode list) {
        return list.valueStream().map(Differences::key).toList();
    }

    private static String key(JsonNode item) {
        return IDS.stream()
                .filter(item::has)
                .map(id -> item.path(id).asString(""))
                .findFirst()
                .orElse("");
    }

    private static JsonNode byKey(JsonNode list, String key) {
        return list.valueStream()
                .filter(item -> key(item).equals(key))
                .findFirst()
                .orElse(list.path("none"));
    }

    private static String text(JsonNode node) {
        return node.isMissingNode() ? null : node.toString();
    }
}

package nl.woonzorgtoets.wording.telling;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.woonzorgtoets.wording.Dutch;

/**
 * A text and the place it rests on.
 *
 * @param grounds the numbers it rests on, in sentences; empty when there are none
 */
record Cited(String text, String source, String grounds) {

    Cited withGrounds() {
        return grounds.isEmpty() ? this : new Cited(text + " " + grounds, source, "");
    }

    /** Each text once, with the places it rests on; texts that rest on the same place stand together and name it once. */
    static String run(List<Cited> texts) {
        Map<String, Set<String>> sources = new LinkedHashMap<>();
        texts.forEach(it -> sources.computeIfAbsent(it.text(), text -> new LinkedHashSet<>())
                .add(it.source()));
        Map<String, List<String>> bySource = new LinkedHashMap<>();
        sources.forEach((text, places) -> bySource.computeIfAbsent(
                        Dutch.list(List.copyOf(places), "en"), source -> new ArrayList<>())
                .add(text));
        return bySource.entrySet().stream()
                .map(it -> Citations.cite(String.join(" ", it.getValue()), it.getKey()))
                .collect(Collectors.joining(" "));
    }
}

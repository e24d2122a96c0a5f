package nl.woonzorgtoets.rulebook.completeness;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.woonzorgtoets.rulebook.reading.yaml.Block;
import nl.woonzorgtoets.rulebook.reading.yaml.YamlNode;

/** What the check finds of a thing in a YAML file, unless the thing itself says that it is meant so; a mark that nothing answers to is told as well. */
final class Meant {

    private final Map<String, Set<String>> used = new HashMap<>();

    /** What is certain to misjudge. */
    void refuse(YamlNode thing, String word, String melding) {
        if (!isMeant(thing, word)) {
            thing.report(melding + how(List.of(word)));
        }
    }

    /** The same of what earlier checks let pass: a folder that judged once is still read. */
    void hold(YamlNode thing, String word, String melding) {
        if (!isMeant(thing, word)) {
            thing.hold(melding + how(List.of(word)));
        }
    }

    /** What may well be right. */
    void warn(YamlNode thing, String word, String melding) {
        if (!isMeant(thing, word)) {
            thing.warn(melding + how(List.of(word)));
        }
    }

    /** Those of these words of which the thing does not say that they are meant. */
    List<String> open(YamlNode thing, Collection<String> words) {
        return words.stream().filter(it -> !isMeant(thing, it)).toList();
    }

    boolean isMeant(YamlNode thing, String word) {
        used.computeIfAbsent(place(thing), it -> new HashSet<>()).add(word);
        YamlNode marks = thing.get(Block.MEANT);
        return marks.keys().stream()
                .filter(it -> words(it).contains(word))
                // Without a reason nobody can check it later.
                .anyMatch(it -> marks.get(it.text()).text() != null);
    }

    /** One reason can be for several words. */
    private static List<String> words(YamlNode key) {
        return List.of(key.text().split("\\s*,\\s*"));
    }

    /** How to say so. */
    static String how(List<String> words) {
        String key = String.join(", ", words);
        return " Is het zo bedoeld? Zet er dan bij: bedoeld: { " + (words.size() > 1 ? "'" + key + "'" : key)
                + ": 'de reden' }.";
    }

    /** Reports the marks of these things that say what the check would not have found. */
    void checkMarks(Collection<YamlNode> things) {
        for (YamlNode thing : things) {
            Set<String> found = used.getOrDefault(place(thing), Set.of());
            thing.get(Block.MEANT)
                    .keys()
                    .forEach(key -> words(key).stream()
                            .filter(it -> !found.contains(it))
                            .forEach(it -> key.warn("De controle heeft niets te melden over '" + it
                                    + "'. Haal het hier weg, of kijk of het woord klopt.")));
        }
    }

    private static String place(YamlNode thing) {
        return thing.isThere() ? thing.place() : "";
    }
}

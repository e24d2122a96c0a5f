package nl.woonzorgtoets.rulebook.completeness;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import nl.woonzorgtoets.rulebook.model.Meldingen;
import nl.woonzorgtoets.rulebook.model.Rule;
import nl.woonzorgtoets.rulebook.reading.yaml.YamlNode;

/** Numbers and names that people take for one another, such as 6.6-51 and 6.6-051. */
final class LookAlikes {

    private static final Pattern LEADING_ZEROS = Pattern.compile("(?<![0-9])0+(?=[0-9])");
    private static final String MARK = "// Bedoeld:";

    private LookAlikes() {}

    /** @param nodes what has the names, by name */
    static void check(Map<String, YamlNode> nodes, Meant meant) {
        Map<String, String> seen = new HashMap<>();
        nodes.forEach((name, node) -> {
            String other = seen.putIfAbsent(folded(name), name);
            if (other != null) {
                meant.warn(node, other, "De naam '" + name + "' lijkt sprekend op '" + other + "'. Kies een andere.");
            }
        });
    }

    /** @param texts of the rule files, in which a comment can say that it is meant */
    static void check(List<Rule> rules, Map<String, String> texts, Meldingen meldingen) {
        Map<String, Rule> seen = new HashMap<>();
        for (Rule rule : rules) {
            Rule other = seen.putIfAbsent(folded(rule.id()), rule);
            boolean meant = other != null
                    && texts.getOrDefault(rule.file(), "")
                            .lines()
                            .map(String::strip)
                            .anyMatch(it -> it.startsWith(MARK) && it.contains(other.id()));
            if (other != null && !meant) {
                meldingen.warn(
                        rule.file(),
                        rule.line(),
                        0,
                        "Nummer " + rule.id() + " lijkt sprekend op " + other.id() + " in " + other.file()
                                + ". Kies een ander nummer. Is het zo bedoeld? Zet er dan boven: " + MARK + " "
                                + other.id() + ", de reden.");
            }
        }
    }

    /** What is left when one does not look closely. */
    private static String folded(String name) {
        return LEADING_ZEROS
                .matcher(name.toLowerCase(Locale.ROOT))
                .replaceAll("")
                .replaceAll("[_.-]+", "-")
                .replaceAll("[li]", "1")
                .replace('o', '0');
    }
}

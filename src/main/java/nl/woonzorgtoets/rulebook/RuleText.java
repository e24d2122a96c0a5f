package nl.woonzorgtoets.rulebook;

import java.util.LinkedHashMap;
import java.util.Map;
import nl.woonzorgtoets.rulebook.language.RuleSpan;

/**
 * A rule as it is written.
 *
 * @param path of the file it stands in
 * @param text from the word {@code rule} to the word {@code end}
 */
record RuleText(String path, String text) {

    /** All rules of a regelset by id, in the order of its files. */
    static Map<String, RuleText> in(RuleFiles files) {
        Map<String, RuleText> rules = new LinkedHashMap<>();
        files.contents().forEach((path, bytes) -> {
            if (path.endsWith(".drl")) {
                String text = ChangedParts.text(bytes);
                RuleSpan.in(text)
                        .forEach(it -> rules.put(it.id(), new RuleText(path, text.substring(it.from(), it.to()))));
            }
        });
        return rules;
    }

    static boolean isWithoutRules(String file) {
        return RuleSpan.in(file).isEmpty();
    }

    /** Null for no rule. */
    static String written(RuleText it) {
        return it == null ? null : it.text();
    }
}

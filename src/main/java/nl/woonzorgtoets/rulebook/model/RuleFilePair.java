package nl.woonzorgtoets.rulebook.model;

import java.util.Optional;

/** Rules and their examples lie side by side: the same name, another ending. */
public final class RuleFilePair {

    public static final String RULES = ".drl";
    public static final String EXAMPLES = ".voorbeelden.yaml";

    /** The examples of amounts; they stand alone, because amounts stand in kader.yaml. */
    public static final String AMOUNTS = "bedragen" + EXAMPLES;

    private RuleFilePair() {}

    /** Empty when this is no file of rules. */
    public static Optional<String> examplesOf(String path) {
        return swapped(path, RULES, EXAMPLES);
    }

    /** Empty when this is no file of examples. */
    public static Optional<String> rulesOf(String path) {
        return swapped(path, EXAMPLES, RULES);
    }

    private static Optional<String> swapped(String path, String ending, String other) {
        return path.endsWith(ending) && !path.equals(AMOUNTS)
                ? Optional.of(path.substring(0, path.length() - ending.length()) + other)
                : Optional.empty();
    }
}

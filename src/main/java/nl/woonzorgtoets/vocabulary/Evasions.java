package nl.woonzorgtoets.vocabulary;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What people type where a text is asked and they have none. An open question says the same, and then everybody knows it. */
final class Evasions {

    private static final Pattern PUNCTUATION = Pattern.compile("[\\p{P}\\p{Z}=+<>|~^`]+");
    private static final Set<String> WORDS = Set.of(
            "geen",
            "nvt",
            "niet van toepassing",
            "onbekend",
            "niet bekend",
            "nog niet bekend",
            "nog onbekend",
            "nnb",
            "ntb",
            "nader te bepalen",
            "weet niet",
            "weet ik niet",
            "niets",
            "zie boven",
            "tbd");

    private Evasions() {}

    /** Whether one of the words for it is all that is said, or not even that: dashes, dots and the like. */
    static boolean isOne(String text) {
        String lower = text.toLowerCase(Locale.ROOT).replace(".", "");
        String words = PUNCTUATION.matcher(lower).replaceAll(" ").strip();
        return words.isEmpty() || WORDS.contains(words);
    }
}

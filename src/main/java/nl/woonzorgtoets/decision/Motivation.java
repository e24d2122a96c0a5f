package nl.woonzorgtoets.decision;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import nl.woonzorgtoets.oordeel.Besluitsoort;
import nl.woonzorgtoets.oordeel.Oordeel;

/** Whether a motivation says something. No program can tell whether a reason is good; it can tell that none was given. */
final class Motivation {

    /** Ours: in fewer words nobody gives a reason. */
    static final int LEAST_WORDS = 5;

    /** Ours: of which so many do not stand in the verdict or the decision already. */
    private static final int LEAST_OWN_WORDS = 2;

    private Motivation() {}

    static boolean says(String motivation, Oordeel oordeel, Besluitsoort kind) {
        Set<String> own = words(motivation);
        int count = own.size();
        own.removeAll(words(String.join(
                " ", oordeel.code(), oordeel.naam(), oordeel.tekst(), kind.code(), kind.naam(), "oordeel besluit")));
        return count >= LEAST_WORDS && own.size() >= LEAST_OWN_WORDS;
    }

    /** Whether it names anything: a dash does not. */
    static boolean names(String text) {
        return text != null && text.codePoints().anyMatch(Character::isLetterOrDigit);
    }

    /** Whether it is long enough to be a reason. */
    static boolean explains(String text) {
        return words(text).size() >= LEAST_WORDS;
    }

    /** Whether it is more than a mark or a single word, which tells nobody what is meant. */
    static boolean says(String text) {
        return words(text).stream()
                        .filter(it -> it.codePointCount(0, it.length()) > 1)
                        .count()
                > 1;
    }

    private static Set<String> words(String text) {
        return text == null
                ? new LinkedHashSet<>()
                : Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                        .filter(it -> it.codePoints().anyMatch(Character::isLetter))
                        .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}

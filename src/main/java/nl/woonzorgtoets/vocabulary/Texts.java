package nl.woonzorgtoets.vocabulary;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What may not stand in a text: invisible characters, and citizen service numbers (BSN). */
final class Texts {

    private static final Pattern NINE_DIGITS = Pattern.compile(
            "(?<!\\p{Nd})(?:\\p{Nd}{9}|\\p{Nd}{3}([ .])\\p{Nd}{3}\\1\\p{Nd}{3}|\\p{Nd}{4}([ .])\\p{Nd}{2}\\2\\p{Nd}{3})(?!\\p{Nd})");

    private Texts() {}

    /** Control characters, halves of characters, and characters that turn the reading direction or break lines unseen. */
    static boolean isForbidden(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.SURROGATE, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
                true;
            default -> c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069 || c == 0xFEFF;
        };
    }

    static boolean hasForbidden(String text) {
        return text.codePoints().anyMatch(Texts::isForbidden);
    }

    static boolean hasCitizenNumber(String text) {
        return NINE_DIGITS.matcher(text).results().map(MatchResult::group).anyMatch(Texts::passesElevenTest);
    }

    private static boolean passesElevenTest(String written) {
        int[] digits = written.codePoints()
                .filter(Character::isDigit)
                .map(c -> Character.digit(c, 10))
                .toArray();
        int sum = -digits[8];
        for (int i = 0; i < 8; i++) {
            sum += (9 - i) * digits[i];
        }
        return sum != 0 && sum % 11 == 0;
    }
}

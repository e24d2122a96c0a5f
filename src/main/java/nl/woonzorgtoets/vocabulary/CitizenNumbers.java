package nl.woonzorgtoets.vocabulary;

import java.text.Normalizer;
import java.util.regex.Pattern;
import nl.woonzorgtoets.base.Signs;

/** Finds a citizen service number (BSN) in a text, however its digits are drawn and whatever stands between them. */
final class CitizenNumbers {

    /** What people put between the digits of one number; what cannot be seen is gone by then. */
    private static final String BETWEEN = "[^\\p{L}0-9]{0,5}";

    /** Nine digits, in whole groups of digits; found also where another number stands close by. */
    private static final Pattern NINE_DIGITS =
            Pattern.compile("(?<![0-9])(?=([0-9](?:" + BETWEEN + "[0-9]){8})(?![0-9]))");

    private static final Pattern GROUP = Pattern.compile("[0-9]+");

    /** A pause between two groups, as between the figures of a sentence or of a row: a sign beside a space. */
    private static final Pattern PAUSE = Pattern.compile("(?=[^0-9]*[\\p{Z}\\s])[^0-9]*[^0-9\\p{Z}\\s.\\p{Pd}−_/·]");

    private static final String DAY =
            "(?:0?[1-9]|[12][0-9]|3[01])[-/.](?:0?[1-9]|1[0-2])[-/.](?:19|20)[0-9]{2}(?![-/.]?[0-9])";
    private static final String ISO_DAY = "(?:19|20)[0-9]{2}-(?:0[1-9]|1[0-2])-[0-9]{2}(?![-/.]?[0-9])";
    private static final String TIME = "(?<![0-9]:)(?:[01]?[0-9]|2[0-3]):[0-5][0-9](?!:?[0-9])";
    private static final String CASE_AFTER_ITS_YEAR = "(?:19|20)[0-9]{2}[-/.][0-9]{5}(?![0-9])";
    private static final String AMOUNT =
            "(?<![0-9][,.])(?:[0-9]{1,3}(?:\\.[0-9]{3})+|[0-9]{1,7}),[0-9]{2}(?![,.]?[0-9])";
    private static final String CODE_OF_COUNTRY =
            "\\+[0-9]{2}[\\p{Z}\\s-]?(?:\\(0\\)[\\p{Z}\\s]?)?[0-9]{1,3}(?=[\\p{Z}\\s-]?[0-9])";

    private static final Pattern NO_CITIZEN = Pattern.compile(
            "(?<![0-9])(?:" + String.join("|", DAY, ISO_DAY, TIME, CASE_AFTER_ITS_YEAR, AMOUNT, CODE_OF_COUNTRY) + ")");

    private CitizenNumbers() {}

    static boolean areIn(String text) {
        // A letter in the place of what is no citizen: no number goes on across it.
        return NINE_DIGITS
                .matcher(NO_CITIZEN.matcher(withPlainDigits(text)).replaceAll("x"))
                .results()
                .map(it -> it.group(1))
                .anyMatch(it -> isWrittenAsOne(it) && passesElevenTest(it));
    }

    private static String withPlainDigits(String text) {
        return Normalizer.normalize(Signs.seen(text), Normalizer.Form.NFKC)
                .codePoints()
                .map(Signs::plainDigit)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** Across a pause only groups of one length are one number: {@code 111, 222, 333}, and not {@code 12, 345 • 6789}. */
    private static boolean isWrittenAsOne(String written) {
        return !PAUSE.matcher(written).find()
                || GROUP.matcher(written)
                                .results()
                                .map(it -> it.group().length())
                                .distinct()
                                .count()
                        == 1;
    }

    private static boolean passesElevenTest(String written) {
        int[] digits = written.chars()
                .filter(it -> it >= '0' && it <= '9')
                .map(it -> it - '0')
                .toArray();
        int sum = -digits[8];
        for (int i = 0; i < 8; i++) {
            sum += (9 - i) * digits[i];
        }
        return sum != 0 && sum % 11 == 0;
    }
}

package nl.woonzorgtoets.vocabulary;

import java.util.regex.Pattern;

/** What may not stand in a text: characters that cannot be seen, and citizen service numbers (BSN). */
public final class Texts {

    /** More characters than this no answer has. */
    public static final int LONGEST = 20_000;

    /** What people put between the digits of one number; what cannot be seen is gone by then. */
    private static final String BETWEEN = "[\\p{Z}\\s.\\p{Pd}−_/·]{0,3}";

    /** Nine digits, in whole groups of digits; found also where another number stands close by. */
    private static final Pattern NINE_DIGITS =
            Pattern.compile("(?<!\\p{Nd})(?=(\\p{Nd}(?:" + BETWEEN + "\\p{Nd}){8})(?!\\p{Nd}))");

    /** A day, the number of a case after its year, and the code of a country before a telephone number. */
    private static final Pattern NO_CITIZEN = Pattern.compile("(?<!\\p{Nd})(?:"
            + "(?:0?[1-9]|[12][0-9]|3[01])[-/.](?:0?[1-9]|1[0-2])[-/.](?:19|20)[0-9]{2}(?![-/.]?\\p{Nd})"
            + "|(?:19|20)[0-9]{2}-(?:0[1-9]|1[0-2])-[0-9]{2}(?![-/.]?\\p{Nd})"
            + "|(?:19|20)[0-9]{2}[-/.][0-9]{5}(?!\\p{Nd})"
            + "|\\+[0-9]{2}[\\p{Z}\\s-]?(?:\\(0\\)[\\p{Z}\\s]?)?[0-9]{1,3}(?=[\\p{Z}\\s-]?[0-9]))");

    private Texts() {}

    /** Control characters, halves of characters, and whatever a reader does not see or sees in another order. */
    public static boolean isUnseen(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            default -> isBlankSign(c);
        };
    }

    /** Letters and marks that are drawn as nothing. */
    private static boolean isBlankSign(int c) {
        return c == 0x034F
                || c == 0x115F
                || c == 0x1160
                || c == 0x17B4
                || c == 0x17B5
                || c >= 0x180B && c <= 0x180F
                || c == 0x2800
                || c == 0x3164
                || c == 0xFFA0
                || c >= 0xFE00 && c <= 0xFE0F
                || c >= 0xE0100 && c <= 0xE01EF;
    }

    /** Where the first of them stands, in chars; -1 when there is none. */
    public static int firstUnseen(String text) {
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            if (isUnseen(text.codePointAt(i))) {
                return i;
            }
        }
        return -1;
    }

    /** Says which of them stands at this place, and where. */
    public static String unseen(String text, int at) {
        String before = seen(text.substring(Math.max(0, at - 15), at)).strip();
        String place = before.isEmpty() ? "Aan het begin van de tekst" : "Na " + Quote.of(before);
        return place + " staat een teken dat niet zichtbaar is, zoals een stuurteken of een regeleinde "
                + String.format("(U+%04X)", text.codePointAt(at)) + ". Haal het weg, of typ de tekst daar opnieuw.";
    }

    /** The same text without them. */
    public static String seen(String text) {
        return text.codePoints()
                .filter(c -> !isUnseen(c))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    static boolean hasCitizenNumber(String text) {
        return NINE_DIGITS
                .matcher(NO_CITIZEN.matcher(seen(text)).replaceAll("…"))
                .results()
                .anyMatch(it -> passesElevenTest(it.group(1)));
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

package nl.woonzorgtoets.base;

/**
 * What a reader sees of a text. Which signs nobody sees is written out here, for what a Java knows of a sign depends on its version, and a
 * text has to be as welcome tomorrow as today.
 */
public final class Signs {

    /** Of what is not seen: the first and the last of each run, in order. */
    private static final int[] UNSEEN = {
        0x0000, 0x001F, // control characters
        0x007F, 0x009F,
        0x00AD, 0x00AD, // soft hyphen
        0x034F, 0x034F, // combining grapheme joiner
        0x0600, 0x0605, // Arabic signs before a number
        0x061C, 0x061C, // Arabic letter mark
        0x06DD, 0x06DD,
        0x070F, 0x070F,
        0x0890, 0x0891,
        0x08E2, 0x08E2,
        0x115F, 0x1160, // Hangul fillers
        0x17B4, 0x17B5, // Khmer vowels that are not drawn
        0x180B, 0x180F, // Mongolian variation selectors and vowel separator
        0x200B, 0x200F, // without width, and directions
        0x2028, 0x202E, // separators of lines and paragraphs, directions
        0x2060, 0x206F,
        0x2800, 0x2800, // Braille without dots
        0x3164, 0x3164, // Hangul filler
        0xD800, 0xDFFF, // halves of characters
        0xE000, 0xF8FF, // for private use: every font draws something else, or nothing
        0xFDD0, 0xFDEF, // no characters
        0xFE00, 0xFE0F, // variation selectors
        0xFEFF, 0xFEFF,
        0xFFA0, 0xFFA0, // Hangul filler, half width
        0xFFF0, 0xFFFB,
        0xFFFE, 0xFFFF, // no characters
        0x110BD, 0x110BD,
        0x110CD, 0x110CD,
        0x13430, 0x13446, // Egyptian signs that place others, and blanks
        0x16FE4, 0x16FE4, // Khitan filler
        0x1BCA0, 0x1BCA3, // of shorthand
        0x1D159, 0x1D159, // a note without a head
        0x1D173, 0x1D17A, // of musical notation
        0xE0000, 0xE0FFF, // tags and variation selectors
        0xF0000, 0x10FFFF // for private use
    };

    private Signs() {}

    /** Control characters, halves of characters, and whatever a reader does not see, sees in another order, or sees as something else. */
    public static boolean isUnseen(int sign) {
        for (int run = 0; run < UNSEEN.length && UNSEEN[run] <= sign; run += 2) {
            if (sign <= UNSEEN[run + 1]) {
                return true;
            }
        }
        // The last two of every plane are no characters.
        return (sign & 0xFFFE) == 0xFFFE;
    }

    /** The same text without them. */
    public static String seen(String text) {
        return text.codePoints()
                .filter(it -> !isUnseen(it))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** Whether nothing was filled in: whoever looks sees spaces at most. */
    public static boolean isEmpty(String text) {
        if (text == null) {
            return true;
        }
        int sign;
        for (int at = 0; at < text.length(); at += Character.charCount(sign)) {
            sign = text.codePointAt(at);
            if (!Character.isWhitespace(sign) && !Character.isSpaceChar(sign) && !isUnseen(sign)) {
                return false;
            }
        }
        return true;
    }

    /** The digit 0 to 9 that this sign is in whatever script or ring; any other sign as it is. */
    public static int plainDigit(int sign) {
        int worth = Character.isLetter(sign) ? -1 : Character.getNumericValue(sign);
        return worth >= 0 && worth <= 9 ? '0' + worth : sign;
    }
}

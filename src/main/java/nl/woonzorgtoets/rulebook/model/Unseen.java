package nl.woonzorgtoets.rulebook.model;

import nl.woonzorgtoets.base.Signs;

/** Characters that nobody sees, or that turn around what is seen: a text has to say what it seems to say. */
public final class Unseen {

    private Unseen() {}

    /** Whether one stands at this index. Tabs and the ends of lines are no such characters. */
    public static boolean isAt(String text, int index) {
        char c = text.charAt(index);
        if (c >= ' ' && c <= '~') {
            return false;
        }
        if (c == '\t' || c == '\n') {
            return false;
        }
        if (c == '\r') {
            return index + 1 == text.length() || text.charAt(index + 1) != '\n';
        }
        boolean second = Character.isLowSurrogate(c) && index > 0 && Character.isHighSurrogate(text.charAt(index - 1));
        return Signs.isUnseen(text.codePointAt(second ? index - 1 : index));
    }

    public static boolean isIn(String text) {
        return at(text, 0) < text.length();
    }

    /** The first index from there where one stands; the length of the text when there is none. */
    public static int at(String text, int from) {
        int at = from;
        while (at < text.length() && !isAt(text, at)) {
            at++;
        }
        return at;
    }

    /** The same text without them. */
    public static String without(String text) {
        StringBuilder seen = new StringBuilder(text.length());
        for (int at = 0; at < text.length(); at++) {
            if (!isAt(text, at)) {
                seen.append(text.charAt(at));
            }
        }
        return seen.toString();
    }

    /** How it is called. */
    public static String name(int character) {
        return String.format("U+%04X", character);
    }
}

package nl.woonzorgtoets.vocabulary;

import java.util.regex.Pattern;
import nl.woonzorgtoets.base.Signs;

/** Repeats what somebody wrote without repeating what must not be repeated: long texts, invisible characters, long numbers. */
final class Quote {

    private static final int LONGEST = 60;
    private static final Pattern LONG_NUMBER = Pattern.compile("\\p{N}(?:[^\\p{L}\\p{N}/]{0,5}\\p{N}){7,}");

    private Quote() {}

    static String of(String text) {
        return "'" + safe(text) + "'";
    }

    static String pointer(String parent, String name) {
        return parent + "/" + safe(name).replace("~", "~0").replace("/", "~1");
    }

    static String safe(String text) {
        String start = text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
        StringBuilder visible = new StringBuilder();
        start.codePoints().forEach(c -> visible.appendCodePoint(Signs.isUnseen(c) ? '\uFFFD' : c));
        return LONG_NUMBER.matcher(visible).replaceAll("…");
    }
}

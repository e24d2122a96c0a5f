package nl.woonzorgtoets.rulebook.language;

import nl.woonzorgtoets.rulebook.model.Unseen;

/** Whoever reads the file must see what it says: no escapes, no invisible or reordering characters, not even in a comment or a text. */
final class HiddenCharacters {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private HiddenCharacters() {}

    /** Reports them; several in a row are one mistake. */
    static void refuse(String text, Problems problems) {
        int line = 1;
        int lineStart = 0;
        for (int i = 0; i < text.length() && !problems.isFull(); i++) {
            if (text.charAt(i) == '\n') {
                line++;
                lineStart = i + 1;
            } else if (isRefused(text, i) && (i == 0 || !isRefused(text, i - 1))) {
                problems.character(new Place(line, i - lineStart + 1), melding(text.codePointAt(i), i), null);
            }
        }
    }

    private static String melding(int c, int offset) {
        if (c == '\\') {
            return "Een backslash (\\) mag niet in een regelbestand, ook niet om een teken anders te schrijven.";
        }
        if (c == BYTE_ORDER_MARK && offset == 0) {
            return "Dit bestand begint met een onzichtbaar teken (BOM). Sla het op als UTF-8 zonder BOM.";
        }
        return "Onzichtbaar of onleesbaar teken " + Unseen.name(c) + " mag niet in een regelbestand.";
    }

    static boolean isRefused(String text, int i) {
        return text.charAt(i) == '\\' || Unseen.isAt(text, i);
    }
}

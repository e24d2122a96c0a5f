package nl.woonzorgtoets.rulebook.language;

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
                problems.character(new Place(line, i - lineStart + 1), melding(text.charAt(i), i), null);
            }
        }
    }

    private static String melding(char c, int offset) {
        if (c == '\\') {
            return "Een backslash (\\) mag niet in een regelbestand, ook niet om een teken anders te schrijven.";
        }
        if (c == BYTE_ORDER_MARK && offset == 0) {
            return "Dit bestand begint met een onzichtbaar teken (BOM). Sla het op als UTF-8 zonder BOM.";
        }
        return String.format("Onzichtbaar of onleesbaar teken U+%04X mag niet in een regelbestand.", (int) c);
    }

    static boolean isRefused(String text, int i) {
        char c = text.charAt(i);
        if (c == '\t' || c == '\n') {
            return false;
        }
        if (c == '\r') {
            return i + 1 == text.length() || text.charAt(i + 1) != '\n';
        }
        if (Character.isSurrogate(c)) {
            boolean paired = Character.isHighSurrogate(c)
                    ? i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))
                    : i > 0 && Character.isHighSurrogate(text.charAt(i - 1));
            return !paired;
        }
        int type = Character.getType(c);
        return c == '\\'
                || type == Character.CONTROL
                || type == Character.FORMAT
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR
                || type == Character.PRIVATE_USE
                || type == Character.UNASSIGNED;
    }
}

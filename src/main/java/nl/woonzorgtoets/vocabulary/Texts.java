package nl.woonzorgtoets.vocabulary;

import nl.woonzorgtoets.base.Signs;

/** What may not stand in a text: characters that cannot be seen, and citizen service numbers (BSN). */
public final class Texts {

    /** More characters than this no answer has. */
    public static final int LONGEST = 20_000;

    private Texts() {}

    /** Where the first sign that nobody sees stands, in chars; -1 when there is none. */
    public static int firstUnseen(String text) {
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            if (Signs.isUnseen(text.codePointAt(i))) {
                return i;
            }
        }
        return -1;
    }

    /** Says which of them stands at this place, and where. */
    public static String unseen(String text, int at) {
        String before = Signs.seen(text.substring(Math.max(0, at - 15), at)).strip();
        String place = before.isEmpty() ? "Aan het begin van de tekst" : "Na " + Quote.of(before);
        return place
                + " staat een teken dat niet zichtbaar is of overal anders wordt getoond, zoals een stuurteken of een regeleinde "
                + String.format("(U+%04X)", text.codePointAt(at)) + ". Haal het weg, of typ de tekst daar opnieuw.";
    }

    static boolean hasCitizenNumber(String text) {
        return CitizenNumbers.areIn(text);
    }
}

package nl.woonzorgtoets.vocabulary;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where an answer stands: as a JSON pointer such as {@code /woningen/0/prijs}, or as the path of a question such as
 * {@code woningen.prijs}, which in a list means that answer in every row.
 *
 * @param row -1: every row, or there are no rows
 */
public record AnswerPlace(String section, int row, String field) {

    private static final Pattern POINTER = Pattern.compile("/([^/.]+)(?:/([0-9]{1,6}))?/([^/.]+)");
    private static final Pattern PATH = Pattern.compile("([^/.]+)\\.([^/.]+)");

    /** Null when it is neither. */
    public static AnswerPlace parse(String text) {
        Matcher pointer = POINTER.matcher(text);
        if (pointer.matches()) {
            String row = pointer.group(2);
            return new AnswerPlace(pointer.group(1), row == null ? -1 : Integer.parseInt(row), pointer.group(3));
        }
        Matcher path = PATH.matcher(text);
        return path.matches() ? new AnswerPlace(path.group(1), -1, path.group(2)) : null;
    }

    /** The path of the question, whatever the row. */
    public String path() {
        return section + "." + field;
    }

    /** As a JSON pointer. */
    public String pointer() {
        return "/" + section + (row < 0 ? "" : "/" + row) + "/" + field;
    }

    /** The same answer in another row. */
    public AnswerPlace atRow(int other) {
        return new AnswerPlace(section, other, field);
    }

    /** Whether this is an answer in that one row of that list. */
    public boolean isIn(String list, int one) {
        return row >= 0 && row == one && section.equals(list);
    }

    /** Whether what is said of this place is said of that one too. */
    public boolean covers(AnswerPlace other) {
        return path().equals(other.path()) && (row < 0 || row == other.row);
    }
}

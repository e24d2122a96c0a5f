package nl.woonzorgtoets.vocabulary;

/**
 * How a question or figure is spoken of.
 *
 * @param article {@code de} or {@code het}; null when the label has no article
 * @param plural whether the label names more than one thing: "servicekosten"
 * @param within the label inside a sentence; null: the label without its capital
 * @param explanation one sentence that says what the figure is; null when it needs none
 * @param caveat what must be said when the figure counted; null when nothing
 */
public record FieldWords(String article, boolean plural, String within, String explanation, Caveat caveat) {

    public static final FieldWords NONE = new FieldWords(null, false, null, null, null);

    /** @param whenDeciding whether it is said at the verdict itself when the figure decided it */
    public record Caveat(String text, boolean whenDeciding) {}

    /** The label as it stands inside a sentence. */
    public String within(String label) {
        if (within != null) {
            return within;
        }
        boolean abbreviation = label.length() > 1 && !Character.isLowerCase(label.charAt(1)) && label.charAt(1) != ' ';
        return abbreviation || label.isEmpty() ? label : Character.toLowerCase(label.charAt(0)) + label.substring(1);
    }
}

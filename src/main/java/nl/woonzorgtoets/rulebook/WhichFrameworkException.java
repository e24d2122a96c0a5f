package nl.woonzorgtoets.rulebook;

import java.util.List;
import nl.woonzorgtoets.vocabulary.NearestName;

/** Several frameworks judge here, and it was not said which is meant, or one that does not judge. */
public final class WhichFrameworkException extends RuntimeException {

    private final String suggestion;

    WhichFrameworkException(String asked, List<String> known) {
        super((asked == null
                        ? "Zeg welk toetsingskader u bedoelt."
                        : "Er oordeelt nu geen toetsingskader met deze sleutel.")
                + " U kunt kiezen uit: " + String.join(", ", known) + ".");
        this.suggestion = asked == null ? null : NearestName.of(asked, known);
    }

    /** Which one was probably meant; null when none is near. */
    public String suggestion() {
        return suggestion;
    }
}

package nl.woonzorgtoets.document;

import java.util.List;

/**
 * What of a case not everybody may see.
 *
 * @param answers in the order of the facts
 * @param withheld whether this case was read without them
 */
public record Secrets(List<SecretAnswer> answers, boolean withheld) {

    public static final Secrets NONE = new Secrets(List.of(), false);
    public static final Secrets WITHHELD = new Secrets(List.of(), true);

    public static Secrets of(List<SecretAnswer> answers) {
        return answers.isEmpty() ? NONE : new Secrets(answers, false);
    }
}

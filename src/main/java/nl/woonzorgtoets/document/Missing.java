package nl.woonzorgtoets.document;

import java.util.List;

/**
 * Something that is not known.
 *
 * @param pointer where the answer would stand in the dossier
 * @param due whether it has to be answered, even if no answer changes the verdict
 * @param rules ids of the rules that wait for it
 * @param answers places of the answers that do not fit together, of which an explanation is missing; empty when an answer is missing
 */
public record Missing(String pointer, String question, boolean due, List<String> rules, List<String> answers) {

    public Missing(String pointer, String question, boolean due, List<String> rules) {
        this(pointer, question, due, rules, List.of());
    }

    /** Whether it is asked because answers that are there do not fit together. */
    public boolean isExplanation() {
        return !answers.isEmpty();
    }
}

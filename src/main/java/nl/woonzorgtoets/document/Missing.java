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

    private static final String FIGURES = "/regio/";

    public Missing(String pointer, String question, boolean due, List<String> rules) {
        this(pointer, question, due, rules, List.of());
    }

    /** Whether it is a figure that stands in no table and that no answer gives: nobody who hands in a plan has it. */
    public boolean isFigure() {
        return pointer.startsWith(FIGURES);
    }

    /** Whether it is asked because answers that are there do not fit together. */
    public boolean isExplanation() {
        return !answers.isEmpty();
    }
}

package nl.woonzorgtoets.vocabulary;

/**
 * A question that was not answered.
 *
 * @param pointer JSON pointer where the answer would stand; that of the list when a whole list was not given
 * @param field the question; for a list its name and label, with index -1
 * @param due whether it had to be there, given the phase and the other answers
 */
public record MissingAnswer(String pointer, Field field, Due due) {

    /** How much the answer is missed. */
    public enum Due {
        /** Always due, or due in this phase: without it the dossier is incomplete. */
        MANDATORY,
        /** Matters because of other answers. */
        RELEVANT,
        NOT_DUE
    }
}

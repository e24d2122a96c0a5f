package nl.woonzorgtoets.vocabulary;

/**
 * The value of a question that was left open because other answers make it irrelevant.
 *
 * <p>It equals nothing and lies on no side of anything: not unknown, because nobody will ask, and not false or zero either.
 */
public enum NotApplicable {
    NOT_APPLICABLE;

    @Override
    public String toString() {
        return "niet van toepassing";
    }
}

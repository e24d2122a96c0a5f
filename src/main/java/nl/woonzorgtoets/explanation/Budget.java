package nl.woonzorgtoets.explanation;

import nl.woonzorgtoets.rulebook.model.Rule;
import nl.woonzorgtoets.vocabulary.TooMuchWorkException;

/** How many times a fact may be held against a pattern in one assessment: rules end, but could take too long. */
final class Budget {

    private final int size;
    private int left;

    Budget(int size) {
        this.size = size;
        this.left = size;
    }

    void spend(Rule rule) {
        if (--left < 0) {
            throw new TooMuchWorkException(size, rule.id());
        }
    }
}

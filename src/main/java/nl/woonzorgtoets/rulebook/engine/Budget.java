package nl.woonzorgtoets.rulebook.engine;

import nl.woonzorgtoets.vocabulary.TooMuchWorkException;

/** How many more combinations of facts one assessment may look at. */
final class Budget {

    private final int total;
    private int left;

    Budget(int total) {
        this.total = total;
        this.left = total;
    }

    void spend() {
        if (--left < 0) {
            throw new TooMuchWorkException(total);
        }
    }
}

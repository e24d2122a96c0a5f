package nl.woonzorgtoets.rulebook.engine;

import nl.woonzorgtoets.vocabulary.Truth;

/** What it takes to match: certainly true, or (to deny it, or to add it up) still possible. */
enum Certainty {
    CERTAIN,
    POSSIBLE;

    boolean accepts(Truth truth) {
        return this == CERTAIN ? truth.isTrue() : truth.isPossible();
    }
}

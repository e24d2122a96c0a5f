package nl.woonzorgtoets.assessment;

import nl.woonzorgtoets.base.ByIdentity;
import nl.woonzorgtoets.document.AspectResult;
import nl.woonzorgtoets.oordeel.Aspectstand;

/** How aspects stood by rules, as it was written down: how they stand is mostly remembered, so the same comes back. Made once for a rulebook. */
final class WrittenBefore {

    private static final int MOST = 4096;

    private final ByIdentity<Aspectstand, AspectResult> aspects = new ByIdentity<>(MOST, AssessmentWriter::byRules);

    AspectResult of(Aspectstand it) {
        return aspects.of(it);
    }
}

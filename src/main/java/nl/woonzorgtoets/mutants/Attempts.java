package nl.woonzorgtoets.mutants;

import java.util.List;
import java.util.Map;
import nl.woonzorgtoets.rulebook.Rulebook;
import nl.woonzorgtoets.rulebook.WrittenExamples;
import nl.woonzorgtoets.rulebook.model.Example;
import nl.woonzorgtoets.vocabulary.Fact;
import nl.woonzorgtoets.vocabulary.InvalidDossierException;

/** Tries what comes of something where an example gives something else; so often and no more. */
final class Attempts {

    private final Rulebook rulebook;
    private final ExampleSubject subject;
    private int left;

    Attempts(Rulebook rulebook, ExampleSubject subject, int budget) {
        this.rulebook = rulebook;
        this.subject = subject;
        this.left = budget;
    }

    boolean isOver() {
        return left <= 0;
    }

    void goesOn(int budget) {
        left = budget;
    }

    /** Null when that cannot be given. */
    FoundExample of(Example base, Map<String, Object> given, String how) {
        if (--left < 0) {
            return null;
        }
        try {
            List<Fact> facts = rulebook.facts(WrittenExamples.of(rulebook).giving(base, given));
            String name = base.name() + ", maar " + how;
            return new FoundExample(
                    subject, base, given, facts, subject.outcome().of(facts), name);
        } catch (InvalidDossierException e) {
            return null;
        }
    }
}

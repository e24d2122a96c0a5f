package nl.woonzorgtoets.decision;

import java.util.List;
import nl.woonzorgtoets.vocabulary.DossierProblem;

/** A decision that cannot be kept; carries every problem found, each with its place in what was given. */
public final class InvalidDecisionException extends Exception {

    private final transient List<DossierProblem> problems;

    InvalidDecisionException(List<DossierProblem> problems) {
        super(problems.size() + " problemen in het besluit");
        this.problems = List.copyOf(problems);
    }

    public List<DossierProblem> problems() {
        return problems;
    }
}

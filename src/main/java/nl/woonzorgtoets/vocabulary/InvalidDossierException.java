package nl.woonzorgtoets.vocabulary;

import java.util.List;

/** A dossier that cannot be judged; carries every problem found, not only the first. */
public final class InvalidDossierException extends Exception {

    private final transient List<DossierProblem> problems;

    public InvalidDossierException(List<DossierProblem> problems) {
        super(problems.size() + " problemen in het dossier");
        this.problems = List.copyOf(problems);
    }

    public List<DossierProblem> problems() {
        return problems;
    }
}

package nl.woonzorgtoets.web.api.problem;

import java.util.List;

/** Ends a request with a problem. */
public final class ProblemException extends RuntimeException {

    private final transient Problem problem;

    public ProblemException(Problem problem) {
        super(problem.detail(), null, false, false);
        this.problem = problem;
    }

    public static ProblemException notFound(String detail) {
        return new ProblemException(Problem.of(ProblemKind.NIET_GEVONDEN, detail));
    }

    public static ProblemException invalid(List<Fout> fouten) {
        return new ProblemException(Problem.of(ProblemKind.ONGELDIG_VERZOEK, fouten));
    }

    public Problem problem() {
        return problem;
    }
}

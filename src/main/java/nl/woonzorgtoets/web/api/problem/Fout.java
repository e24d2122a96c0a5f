package nl.woonzorgtoets.web.api.problem;

import nl.woonzorgtoets.vocabulary.DossierProblem;

/**
 * One thing that is wrong with a request.
 *
 * @param pointer JSON pointer into the body, or null
 * @param parameter name of the query parameter or header, or null
 * @param suggestie what was probably meant, or null
 */
public record Fout(String pointer, String parameter, String melding, String suggestie) {

    public static Fout at(String pointer, String melding) {
        return new Fout(pointer, null, melding, null);
    }

    public static Fout in(String parameter, String melding, String suggestie) {
        return new Fout(null, parameter, melding, suggestie);
    }

    public static Fout of(DossierProblem problem) {
        return new Fout(problem.pointer(), null, problem.message(), problem.suggestion());
    }
}

package nl.woonzorgtoets.assessment;

import java.util.Set;

/** Engine and explanation draw different conclusions: one of them is wrong, so there is no verdict. */
public final class EvaluatorsDisagreeException extends RuntimeException {

    EvaluatorsDisagreeException(Set<String> onlyExplained, Set<String> onlyFired) {
        super("De regelmotor en de uitleg zijn het niet eens. Volgens de uitleg gelden ook " + onlyExplained
                + ", volgens de motor ook " + onlyFired + ". Er is daarom geen oordeel gegeven.");
    }
}

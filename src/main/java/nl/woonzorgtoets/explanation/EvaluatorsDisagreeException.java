package nl.woonzorgtoets.explanation;

import java.util.Set;
import nl.woonzorgtoets.vocabulary.Truth;

/** Two evaluators draw different conclusions: one of them is wrong, so there is no verdict. */
public final class EvaluatorsDisagreeException extends RuntimeException {

    public EvaluatorsDisagreeException(Set<String> onlyExplained, Set<String> onlyFired) {
        super("De regelmotor en de uitleg zijn het niet eens. Volgens de uitleg gelden ook " + onlyExplained
                + ", volgens de motor ook " + onlyFired + ". Er is daarom geen oordeel gegeven.");
    }

    private EvaluatorsDisagreeException(String message) {
        super(message);
    }

    static EvaluatorsDisagreeException onOneRule(String rule, Truth asWritten, Truth asPlanned) {
        return new EvaluatorsDisagreeException("De uitleg en het rekenplan zijn het niet eens over regel " + rule
                + ": volgens de uitleg is die " + word(asWritten) + ", volgens het plan " + word(asPlanned)
                + ". Er is daarom geen oordeel gegeven.");
    }

    private static String word(Truth truth) {
        return switch (truth) {
            case TRUE -> "waar";
            case FALSE -> "niet waar";
            case UNKNOWN -> "onbekend";
        };
    }
}

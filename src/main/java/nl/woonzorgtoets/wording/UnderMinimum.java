package nl.woonzorgtoets.wording;

import static nl.woonzorgtoets.wording.VerdictReader.text;

import java.util.List;
import java.util.Map;
import nl.woonzorgtoets.oordeel.Criterium;
import tools.jackson.databind.JsonNode;

/** Which criteria stay under a minimum of their own, and what that does to the verdict. */
public final class UnderMinimum {

    private UnderMinimum() {}

    /** A sentence for each, of an assessment; none without the regelset that gave it. */
    public static List<String> sentences(JsonNode assessment, Words words) {
        Map<String, Criterium> criteria =
                words.rulebook() == null ? Map.of() : words.rulebook().kader().criteria();
        return assessment
                .path("criteria")
                .valueStream()
                .filter(it -> isUnder(it, criteria.get(text(it, "id"))))
                .map(it -> sentence(it, criteria.get(text(it, "id")), words))
                .toList();
    }

    private static boolean isUnder(JsonNode scored, Criterium criterion) {
        return criterion != null
                && criterion.minimum() != null
                && scored.path("score").isNumber()
                && scored.path("score").decimalValue().compareTo(criterion.minimum()) < 0;
    }

    private static String sentence(JsonNode scored, Criterium criterion, Words words) {
        return "Het criterium ‘" + criterion.naam() + "’ blijft met "
                + Dutch.number(scored.path("score").decimalValue()) + " onder het minimum van "
                + Dutch.number(criterion.minimum()) + ". Het oordeel is daarom hoogstens ‘"
                + words.oordeel(criterion.hoogstens().name()) + "’.";
    }
}

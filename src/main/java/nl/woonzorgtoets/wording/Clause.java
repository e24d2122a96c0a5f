package nl.woonzorgtoets.wording;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A condition of a rule in words, without a capital or full stop.
 *
 * @param main as a sentence: "de prijsklasse is ‘Sociale huur’"
 * @param when after "als": "de prijsklasse ‘Sociale huur’ is"
 * @param parts what else holds, point by point; empty when the sentence says it all
 */
public record Clause(String main, String when, List<Clause> parts) {

    Clause(String main, String when) {
        this(main, when, List.of());
    }

    /** With what else holds in the same sentence, between brackets. */
    Clause flat() {
        String points = parts.isEmpty()
                ? ""
                : parts.stream().map(it -> it.flat().main()).collect(Collectors.joining("; ", " (", ")"));
        return new Clause(main + points, when + points);
    }

    /** With a capital, and a full stop or, before points, a colon. */
    public String sentence() {
        return Dutch.capital(main) + (parts.isEmpty() ? "." : ":");
    }
}

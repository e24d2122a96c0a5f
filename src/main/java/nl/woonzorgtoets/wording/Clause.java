package nl.woonzorgtoets.wording;

import java.util.List;

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

    /** With a capital, and a full stop or, before points, a colon. */
    public String sentence() {
        return Dutch.capital(main) + (parts.isEmpty() ? "." : ":");
    }
}

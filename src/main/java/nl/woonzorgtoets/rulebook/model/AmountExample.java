package nl.woonzorgtoets.rulebook.model;

import java.math.BigDecimal;

/**
 * What policy staff expects of one amount in one case.
 *
 * @param given the case, of the amount that it names instead of a rule
 * @param expected null: answers are missing
 */
public record AmountExample(Example given, BigDecimal expected) {

    public String bedrag() {
        return given.rule();
    }
}

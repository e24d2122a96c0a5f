package nl.woonzorgtoets.oordeel;

import java.math.BigDecimal;

/**
 * A group of aspects with a weight.
 *
 * @param gewicht weight relative to the other criteria
 * @param minimum a score on the scale of the kader below which the verdict is at most {@code hoogstens}; null: none
 */
public record Criterium(
        String id, String naam, BigDecimal gewicht, BigDecimal minimum, Oordeel hoogstens, String keuze) {}

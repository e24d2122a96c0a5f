package nl.woonzorgtoets.region;

import java.math.BigDecimal;
import java.util.List;

/**
 * The figures of a place that the framework shows.
 *
 * @param figures in the order of the framework; null: not known
 * @param below whether all that are held against a threshold lie below it; null when that cannot be said
 */
public record WijkFigures(List<BigDecimal> figures, Boolean below) {}

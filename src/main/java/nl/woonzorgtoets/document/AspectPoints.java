package nl.woonzorgtoets.document;

import java.math.BigDecimal;
import java.util.List;
import nl.woonzorgtoets.explanation.UsedValue;

/**
 * The points that answers gave to an aspect on which no rules decide.
 *
 * @param obtained rounded for showing; null while an answer is open
 * @param available what there was to get
 * @param used the answers, as far as they are known
 */
public record AspectPoints(BigDecimal obtained, BigDecimal available, List<UsedValue> used) {}

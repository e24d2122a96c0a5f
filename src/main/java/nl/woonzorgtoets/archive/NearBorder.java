package nl.woonzorgtoets.archive;

/**
 * A border that a case lies close to.
 *
 * @param naam as {@link nl.woonzorgtoets.oordeel.Grensnaam} has it
 * @param oordeel code of what the verdict would have been on the other side
 */
public record NearBorder(String naam, String oordeel) {}

package nl.woonzorgtoets.archive;

import java.util.List;

/**
 * How many cases lie close to one border.
 *
 * @param naam as {@link nl.woonzorgtoets.oordeel.Grensnaam} has it
 * @param turns from which verdict to which, the most frequent first; a case that could turn both ways is in two of them
 */
public record BorderCount(String naam, long zaken, List<Turn> turns) {

    /** @param van code of the verdict */
    public record Turn(String van, String naar, long zaken) {}
}

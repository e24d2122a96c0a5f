package nl.woonzorgtoets.archive;

/**
 * A human decision on a case.
 *
 * @param nummer the case
 * @param besluit one of the names of {@link nl.woonzorgtoets.oordeel.Oordeel}
 * @param motivering why; obligatory when it departs from the oordeel, which the door checks
 * @param functie in which function it was taken
 * @param door account that recorded it
 * @param moment ISO-8601 in UTC
 */
public record Besluit(String nummer, String besluit, String motivering, String functie, String door, String moment) {}

package nl.woonzorgtoets.rulebook.model;

/**
 * An addition to the framework: what one municipality or region does otherwise.
 *
 * @param code for which answer to the question of eigenWaarden it counts
 * @param naam how it is called, such as Heerlen
 */
public record Laag(String code, String naam) {}

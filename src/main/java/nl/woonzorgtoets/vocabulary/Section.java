package nl.woonzorgtoets.vocabulary;

/**
 * One part of the dossier: an object, or a list of objects.
 *
 * @param name its name in the dossier JSON, such as {@code doelgroepen}
 * @param minimum fewest elements of a list that is given
 * @param maximum most elements of a list
 */
public record Section(String name, String label, String help, FactType type, boolean list, int minimum, int maximum) {}

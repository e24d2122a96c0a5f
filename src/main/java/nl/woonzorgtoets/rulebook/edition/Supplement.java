package nl.woonzorgtoets.rulebook.edition;

/**
 * Something that a folder of the first edition does not say, and a later edition does.
 *
 * @param file path of the file it belongs in
 * @param place pointer within that file to the map it belongs in, such as {@code /dossier/zaak/velden/fase}
 * @param text one or more members of that map, as YAML
 */
public record Supplement(String file, String place, String text) {}

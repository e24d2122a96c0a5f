package nl.woonzorgtoets.document;

import java.util.List;

/**
 * Something that is not known.
 *
 * @param pointer where the answer would stand in the dossier
 * @param due whether there can be no verdict without it
 * @param rules ids of the rules that wait for it
 */
public record Missing(String pointer, String question, boolean due, List<String> rules) {}

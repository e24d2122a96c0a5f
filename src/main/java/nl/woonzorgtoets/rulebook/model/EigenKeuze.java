package nl.woonzorgtoets.rulebook.model;

import java.util.List;
import java.util.Map;

/**
 * What counts though no document asks for it.
 *
 * @param omdat why, in a sentence
 * @param dragers the names of what counts
 * @param keuzes what the choices are about that say so
 */
public record EigenKeuze(String omdat, Map<Drager, List<String>> dragers, List<String> keuzes) {}

package nl.woonzorgtoets.rulebook.model;

/**
 * A change that no example notices, with the reason why none can or has to.
 *
 * @param bestand the .voorbeelden.yaml in which that stands
 * @param regel line, from 1
 * @param over the rule, intermediate result or threshold that is changed, as examples name it
 * @param wat the change, as it is told of
 */
public record Overlevende(String bestand, int regel, String over, String wat, String reden) {}

package nl.woonzorgtoets.assessment;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import nl.woonzorgtoets.explanation.RuleExplanation;
import nl.woonzorgtoets.oordeel.Uitslag;
import nl.woonzorgtoets.rulebook.Rulebook;
import nl.woonzorgtoets.vocabulary.Dossier;

/**
 * A verdict with everything that explains it; depends on nothing but dossier, portfolio and rulebook.
 *
 * @param portfolio what earlier positive dossiers in the same area add up to
 * @param explanations one per rule, in the order of the rulebook
 */
public record Assessment(
        Dossier dossier,
        Map<String, BigDecimal> portfolio,
        Rulebook rulebook,
        Uitslag uitslag,
        List<RuleExplanation> explanations) {}

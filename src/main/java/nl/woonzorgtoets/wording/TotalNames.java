package nl.woonzorgtoets.wording;

import java.util.Map;
import java.util.Optional;
import nl.woonzorgtoets.rulebook.Rulebook;
import nl.woonzorgtoets.rulebook.model.Rule;
import nl.woonzorgtoets.wording.RuleScope.OfTotal;

/** What a rule adds up, in words: the evidence knows it only by the name that the rule gave it. */
public final class TotalNames {

    private static final String NAMELESS = "Uitkomst van een berekening";

    private final RuleWording wording;
    private final Rulebook rulebook;

    /** @param rulebook null when it cannot be read any more */
    public TotalNames(Rulebook rulebook) {
        this.wording = rulebook == null ? null : new RuleWording(rulebook, null, null);
        this.rulebook = rulebook;
    }

    /** @param variable such as {@code $nieuw} */
    public String of(String rule, String variable) {
        return Optional.ofNullable(rulebook)
                .map(it -> it.rule(rule))
                .flatMap(it -> total(it, variable).map(total -> inWords(it, total)))
                .orElse(NAMELESS);
    }

    private static Optional<OfTotal> total(Rule rule, String variable) {
        return rule.conditions().stream()
                .flatMap(RuleScope::totals)
                .filter(it ->
                        it.total().name().equals(variable) || ("$" + it.total().name()).equals(variable))
                .findFirst();
    }

    private String inWords(Rule rule, OfTotal total) {
        String phrase =
                wording.briefly(rule, Map.of()).totals().full(total).phrase().strip();
        return Dutch.capital(phrase.endsWith(",") ? phrase.substring(0, phrase.length() - 1) : phrase);
    }
}

package nl.woonzorgtoets.wording;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.woonzorgtoets.rulebook.model.Rule;
import nl.woonzorgtoets.wording.RuleScope.OfTotal;

/** What a rule adds up, in words: the evidence knows it only by the name that the rule gave it. */
final class TotalNames {

    private static final String NAMELESS = "Uitkomst van een berekening";

    private final RuleWording wording;
    private final Map<String, Rule> rules;

    TotalNames(Words words) {
        this.wording = words.rulebook() == null ? null : new RuleWording(words.rulebook(), null, null);
        this.rules = words.rulebook() == null
                ? Map.of()
                : words.rulebook().rules().stream().collect(Collectors.toMap(Rule::id, rule -> rule));
    }

    /** @param variable such as {@code $nieuw} */
    String of(String rule, String variable) {
        return Optional.ofNullable(rules.get(rule))
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

package nl.woonzorgtoets.document;

import java.util.HashSet;
import java.util.Set;
import nl.woonzorgtoets.rulebook.model.Condition;
import nl.woonzorgtoets.rulebook.model.Condition.Accumulation;
import nl.woonzorgtoets.rulebook.model.Condition.Pattern;
import nl.woonzorgtoets.rulebook.model.ConditionRef;
import nl.woonzorgtoets.rulebook.model.Constraint;
import nl.woonzorgtoets.rulebook.model.Expression;
import nl.woonzorgtoets.rulebook.model.Rule;
import nl.woonzorgtoets.rulebook.model.RulePart;
import nl.woonzorgtoets.vocabulary.FactType;

/** Where one rule looks at what is withheld: at a field, at a variable that stands for one, or at a total over it. */
final class RuleSecrets {

    private final Rule rule;
    private final Secrecy secrecy;
    private final Set<Integer> variables = new HashSet<>();
    private final Set<String> totals = new HashSet<>();

    RuleSecrets(Rule rule, Secrecy secrecy) {
        this.rule = rule;
        this.secrecy = secrecy;
        rule.conditions().forEach(this::variables);
    }

    private void variables(Condition condition) {
        for (Pattern pattern : condition.patterns()) {
            pattern.bindings().stream()
                    .filter(it ->
                            secrecy.withholds(pattern.type().name(), it.field().name()))
                    .forEach(it -> variables.add(it.slot()));
        }
        if (condition instanceof Accumulation over) {
            boolean chosen = over.patterns().stream()
                    .anyMatch(it -> it.constraints().stream().anyMatch(asked -> looks(asked, it.type())));
            over.totals().stream()
                    .filter(it -> chosen || it.argument() != null && looks(it.argument(), null))
                    .forEach(it -> {
                        variables.add(it.slot());
                        totals.add(it.name());
                    });
        }
    }

    /** Whether that total tells something of it. */
    boolean inTotal(String name) {
        return totals.contains(name);
    }

    /** Whether what stands there is held against it; that there is no such fact at all is told as the type of fact is. */
    boolean at(ConditionRef place) {
        RulePart part = rule.at(place);
        FactType type = part.pattern() == null ? null : part.pattern().type();
        return part.constraint() == null
                ? secrecy.withholds(part.condition().patterns().get(0).type().name(), null)
                : looks(part.constraint(), type);
    }

    private boolean looks(Constraint constraint, FactType type) {
        return constraint.expressions().stream().anyMatch(it -> looks(it, type));
    }

    /** @param type of the fact that fields are of; null within a total, that has variables only */
    private boolean looks(Expression expression, FactType type) {
        return expression.match(
                literal -> false,
                own -> type == null
                        ? own.field().secret()
                        : secrecy.withholds(type.name(), own.field().name()),
                variable -> variables.contains(variable.slot()),
                sum -> looks(sum.left(), type) || looks(sum.right(), type),
                computed -> computed.operands().stream().anyMatch(it -> looks(it, type)));
    }
}

package nl.woonzorgtoets.wording;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.woonzorgtoets.rulebook.model.Condition.Accumulation;
import nl.woonzorgtoets.rulebook.model.Condition.Existence;
import nl.woonzorgtoets.rulebook.model.Constraint;
import nl.woonzorgtoets.rulebook.model.Constraint.All;
import nl.woonzorgtoets.rulebook.model.Constraint.Any;
import nl.woonzorgtoets.rulebook.model.Constraint.Comparison;
import nl.woonzorgtoets.rulebook.model.Constraint.Membership;
import nl.woonzorgtoets.rulebook.model.Expression;
import nl.woonzorgtoets.rulebook.model.Expression.Arithmetic;
import nl.woonzorgtoets.rulebook.model.Expression.FieldValue;
import nl.woonzorgtoets.rulebook.model.Expression.Variable;
import nl.woonzorgtoets.rulebook.model.Rule;
import nl.woonzorgtoets.vocabulary.Field;
import nl.woonzorgtoets.wording.RuleScope.OfThreshold;

/** Says of a rule that did not fire which condition it asks for and what was found instead. */
final class WhyNotFired {

    private static final String NO = "In dit dossier is dat niet zo.";

    private final RuleWording wording;

    WhyNotFired(RuleWording wording) {
        this.wording = wording;
    }

    /**
     * @param condition as written in the rule
     * @param fact type of fact it asks for; empty when it is about a total
     * @param values what was found
     * @param required operator and value, as the assessment has it
     * @return empty when the rule has no such condition
     */
    Optional<String> of(Rule rule, String condition, String fact, List<Object> values, String required) {
        return FailedCondition.find(rule, condition, fact).map(failed -> {
            Phrases phrases = wording.briefly(rule, known(rule, failed, required));
            return "Deze regel geldt alleen als " + when(failed, phrases) + ". "
                    + found(failed, values, required, phrases);
        });
    }

    /** The threshold that was compared with, as it was for this case. */
    private static Map<String, Object> known(Rule rule, FailedCondition failed, String required) {
        BigDecimal number = number(required);
        return number != null
                        && failed.constraint() instanceof Comparison c
                        && c.right() instanceof Variable variable
                        && new RuleScope(rule).meaning(variable) instanceof OfThreshold threshold
                ? Map.of(threshold.name(), number)
                : Map.of();
    }

    private static BigDecimal number(String required) {
        String last = required.substring(required.lastIndexOf(' ') + 1);
        return last.matches("-?\\d+(\\.\\d+)?") ? new BigDecimal(last) : null;
    }

    private String when(FailedCondition failed, Phrases phrases) {
        if (failed.constraint() == null) {
            return whole(failed, phrases);
        }
        if (failed.pattern() == null) {
            return new Comparisons(phrases, null).clause(failed.constraint()).when();
        }
        Optional<String> threshold = RuleScope.threshold(failed.pattern());
        if (threshold.isPresent()) {
            return RuleScope.isName(failed.constraint())
                    ? phrases.limits().named(threshold.get()) + " een waarde heeft"
                    : wording.setting(
                                    (Comparison) failed.constraint(),
                                    threshold.get(),
                                    phrases,
                                    failed.pattern().type())
                            .when();
        }
        if (failed.pattern().type().single()) {
            return new Comparisons(phrases, failed.pattern().type())
                    .clause(failed.constraint())
                    .when();
        }
        Existences existences = new Existences(phrases);
        if (TableRowClause.isRowOf(failed.pattern(), phrases)) {
            return existences.joined(failed.pattern()).when();
        }
        return failed.isFirst()
                ? existences
                        .one(failed.pattern().type(), failed.upToHere(), false, "")
                        .when()
                : whole(failed, phrases);
    }

    private static String whole(FailedCondition failed, Phrases phrases) {
        if (failed.condition() instanceof Accumulation totals) {
            return phrases.totals()
                            .full(new RuleScope.OfTotal(totals.totals().get(0), totals))
                            .phrase() + " bestaat";
        }
        boolean negated = failed.condition() instanceof Existence existence && existence.negated();
        return new Existences(phrases)
                .of(failed.condition().patterns(), negated)
                .when();
    }

    private static String found(FailedCondition failed, List<Object> values, String required, Phrases phrases) {
        Constraint constraint = failed.constraint();
        boolean saysItself = constraint == null
                || failed.pattern() != null && !failed.pattern().type().single() && !failed.isFirst()
                || constraint instanceof Comparison c && Comparisons.isPredicate(c)
                || RuleScope.isName(constraint);
        if (saysItself) {
            return NO;
        }
        ActualValue found = new ActualValue(phrases);
        Optional<String> threshold = Optional.ofNullable(failed.pattern()).flatMap(RuleScope::threshold);
        if (threshold.isPresent() && !values.isEmpty()) {
            return "Nu staat hij op " + phrases.limits().option(threshold.get(), values.get(0)) + ".";
        }
        List<Field> fields = new ArrayList<>();
        fields(constraint, fields);
        BigDecimal needed = number(required);
        boolean calculated = constraint instanceof Comparison c && c.left() instanceof Arithmetic;
        return calculated && needed != null && values.size() == 1 && values.get(0) instanceof BigDecimal actual
                ? found.of((Comparison) constraint, actual, needed, fields)
                : calculated ? NO : found.of(values, fields);
    }

    private static void fields(Constraint constraint, List<Field> into) {
        if (constraint instanceof Comparison c) {
            field(c.left(), into);
            field(c.right(), into);
        } else if (constraint instanceof Membership m) {
            field(m.value(), into);
        } else {
            List<Constraint> parts = constraint instanceof All all ? all.parts() : ((Any) constraint).parts();
            parts.forEach(it -> fields(it, into));
        }
    }

    private static void field(Expression expression, List<Field> into) {
        if (expression instanceof FieldValue own) {
            into.add(own.field());
        } else if (expression instanceof Arithmetic a) {
            field(a.left(), into);
            field(a.right(), into);
        }
    }
}

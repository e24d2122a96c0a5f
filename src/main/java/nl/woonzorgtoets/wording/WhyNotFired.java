package nl.woonzorgtoets.wording;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.woonzorgtoets.rulebook.Rulebook;
import nl.woonzorgtoets.rulebook.model.ConditionRef;
import nl.woonzorgtoets.rulebook.model.Constraint;
import nl.woonzorgtoets.rulebook.model.Constraint.Comparison;
import nl.woonzorgtoets.rulebook.model.Constraint.HowMany;
import nl.woonzorgtoets.rulebook.model.Expression.Arithmetic;
import nl.woonzorgtoets.rulebook.model.Expression.Computed;
import nl.woonzorgtoets.rulebook.model.Expression.Variable;
import nl.woonzorgtoets.rulebook.model.Rule;
import nl.woonzorgtoets.rulebook.model.RulePart;
import nl.woonzorgtoets.vocabulary.FactType;
import nl.woonzorgtoets.vocabulary.Field;
import nl.woonzorgtoets.wording.RuleScope.OfThreshold;

/** Says of a rule that did not fire which condition it asks for and what was found instead. */
public final class WhyNotFired {

    private static final String NO = "In dit dossier is dat niet zo.";

    private final RuleWording wording;

    /** @param day the peildatum */
    public WhyNotFired(Rulebook rulebook, LocalDate day) {
        this.wording = new RuleWording(rulebook, day, null);
    }

    /** What the rule asks for, when what was found may not be told. */
    public String asked(Rule rule, ConditionRef at, String required) {
        RulePart failed = rule.at(at);
        return asked(failed, wording.briefly(rule, known(rule, failed, required)));
    }

    private String asked(RulePart failed, Phrases phrases) {
        return "Deze regel geldt alleen als " + when(failed, phrases) + ".";
    }

    /**
     * @param values what was found
     * @param required operator and value, as the assessment has it
     */
    public String of(Rule rule, ConditionRef at, List<Object> values, String required) {
        RulePart failed = rule.at(at);
        Phrases phrases = wording.briefly(rule, known(rule, failed, required));
        return asked(failed, phrases) + " " + found(failed, values, required, phrases);
    }

    /** The threshold that was compared with, as it was for this case. */
    private static Map<String, Object> known(Rule rule, RulePart failed, String required) {
        Object value = value(required);
        return value != null
                        && failed.constraint() instanceof Comparison c
                        && c.right() instanceof Variable variable
                        && new RuleScope(rule).meaning(variable) instanceof OfThreshold threshold
                ? Map.of(threshold.name(), value)
                : Map.of();
    }

    /** A number or day; null when it is something else. */
    private static Object value(String required) {
        String last = required.substring(required.lastIndexOf(' ') + 1);
        return Dutch.isDay(last)
                ? LocalDate.parse(last)
                : last.matches("-?\\d+(\\.\\d+)?") ? new BigDecimal(last) : null;
    }

    private String when(RulePart failed, Phrases phrases) {
        if (failed.constraint() == null) {
            return whole(failed, phrases);
        }
        if (failed.pattern() == null) {
            return new Comparisons(phrases, null)
                    .clause(failed.constraint())
                    .flat()
                    .when();
        }
        Optional<String> threshold = RuleScope.threshold(failed.pattern());
        if (threshold.isPresent()) {
            return RuleScope.isName(failed.constraint())
                    ? phrases.limits().named(threshold.get()) + " een waarde heeft"
                    : wording.setting(
                                    failed.constraint(),
                                    threshold.get(),
                                    phrases,
                                    failed.pattern().type())
                            .when();
        }
        if (failed.pattern().type().single()) {
            return new Comparisons(phrases, failed.pattern().type())
                    .clause(failed.constraint())
                    .flat()
                    .when();
        }
        Existences existences = new Existences(phrases);
        if (TableRowClause.isRowOf(failed.pattern(), phrases)) {
            return existences.joined(failed.pattern()).when();
        }
        return isFirst(failed)
                ? existences
                        .one(failed.pattern().type(), upToHere(failed), false, "")
                        .when()
                : whole(failed, phrases);
    }

    private static String whole(RulePart failed, Phrases phrases) {
        Existences existences = new Existences(phrases);
        return failed.condition()
                .match(
                        pattern -> existences.of(pattern.patterns(), false).when(),
                        existence -> existences
                                .of(existence.patterns(), existence.negated())
                                .when(),
                        totals -> phrases.totals()
                                        .full(new RuleScope.OfTotal(
                                                totals.totals().get(0), totals))
                                        .phrase() + " bestaat");
    }

    /** Whether it asks for something by itself, and not for what belongs to something else. */
    private static boolean isFirst(RulePart failed) {
        return failed.condition().patterns().get(0) == failed.pattern();
    }

    /** What held before it within the same pattern, and then itself. */
    private static List<Constraint> upToHere(RulePart failed) {
        List<Constraint> constraints = failed.pattern().constraints();
        return constraints.subList(0, constraints.indexOf(failed.constraint()) + 1);
    }

    /** Null when it is about totals. */
    private static FactType type(RulePart failed) {
        return failed.pattern() == null ? null : failed.pattern().type();
    }

    private static String found(RulePart failed, List<Object> values, String required, Phrases phrases) {
        Constraint constraint = failed.constraint();
        boolean saysItself = constraint == null
                || failed.pattern() != null && !failed.pattern().type().single() && !isFirst(failed)
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
        if (constraint instanceof HowMany howMany) {
            return new CountedPoints(howMany, phrases, type(failed)).found(values);
        }
        if (constraint instanceof Comparison c && (c.left() instanceof Computed || c.right() instanceof Computed)) {
            return found.of(values, c.left() instanceof Computed ? List.of() : constraint.fields())
                    + found.needed(c, value(required));
        }
        List<Field> fields = constraint.fields();
        Object needed = value(required);
        boolean calculated = constraint instanceof Comparison c && c.left() instanceof Arithmetic;
        return calculated
                        && needed instanceof BigDecimal number
                        && values.size() == 1
                        && values.get(0) instanceof BigDecimal actual
                ? found.of((Comparison) constraint, actual, number, fields)
                : calculated ? NO : found.of(values, fields);
    }
}

package nl.woonzorgtoets.wording;

import static nl.woonzorgtoets.wording.Nouns.quoted;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.woonzorgtoets.rulebook.Rulebook;
import nl.woonzorgtoets.rulebook.model.Condition;
import nl.woonzorgtoets.rulebook.model.Condition.Accumulation;
import nl.woonzorgtoets.rulebook.model.Condition.Pattern;
import nl.woonzorgtoets.rulebook.model.Condition.Total;
import nl.woonzorgtoets.rulebook.model.Constraint;
import nl.woonzorgtoets.rulebook.model.Constraint.Comparison;
import nl.woonzorgtoets.rulebook.model.Expression;
import nl.woonzorgtoets.rulebook.model.Expression.Literal;
import nl.woonzorgtoets.rulebook.model.Rule;
import nl.woonzorgtoets.rulebook.model.TotalFunction;
import nl.woonzorgtoets.rulebook.model.Tussenuitkomst;
import nl.woonzorgtoets.vocabulary.FactType;
import nl.woonzorgtoets.vocabulary.Operator;
import nl.woonzorgtoets.wording.RuleScope.OfTotal;
import nl.woonzorgtoets.wording.Statement.Measure;
import nl.woonzorgtoets.wording.Statement.Predicate;
import nl.woonzorgtoets.wording.Statement.Subject;

/** Rules as people read them: every condition as a sentence, in the words of their own regelset. */
public final class RuleWording {

    private final Rulebook rulebook;
    private final Limits limits;

    /**
     * @param day whose values of thresholds are named; null: only their labels
     * @param gemeente whose own values count; null: those of the region
     */
    public RuleWording(Rulebook rulebook, LocalDate day, String gemeente) {
        this.rulebook = rulebook;
        this.limits = new Limits(rulebook, day, gemeente, Map.of(), false);
    }

    /** What has to hold, all of it, in the order of the rule. */
    public List<Clause> conditions(Rule rule) {
        Phrases phrases = phrases(rule);
        List<Clause> clauses = new ArrayList<>();
        List<Condition> conditions = rule.conditions();
        for (int i = 0; i < conditions.size(); i++) {
            Condition next = i + 1 < conditions.size() ? conditions.get(i + 1) : null;
            boolean joined = conditions.get(i) instanceof Pattern
                    && next instanceof Pattern row
                    && TableRowClause.isRowOf(row, phrases);
            if (joined) {
                clauses.add(new Existences(phrases).of(List.of((Pattern) conditions.get(i), (Pattern) next), false));
                i++;
            } else {
                clauses.addAll(clauses(conditions.get(i), phrases));
            }
        }
        return clauses;
    }

    /** What has to hold for an intermediate result to be yes, or to be there at all; of what is added up, in so far as its name does not say it. */
    public List<Clause> conditions(Tussenuitkomst it) {
        Rule rule = it.berekening();
        return it.isGetal() && !it.enkel() && !isCalculated(it)
                ? List.of()
                : conditions(new Rule(
                        rule.id(),
                        rule.title(),
                        null,
                        rule.source(),
                        rule.file(),
                        rule.line(),
                        it.voorwaarde().patterns().stream()
                                .filter(pattern ->
                                        !it.isGetal() || !pattern.constraints().isEmpty())
                                .map(Condition.class::cast)
                                .toList(),
                        null,
                        rule.variables(),
                        Set.of()));
    }

    /** What a number is, in words: "de SES min de drempel ‘…’". */
    public String number(Tussenuitkomst it) {
        Phrases phrases = phrases(it.berekening());
        Accumulation of = (Accumulation) it.voorwaarde();
        Total total = of.totals().get(0);
        if (it.enkel() || isCalculated(it)) {
            String value = phrases.value(total.argument(), null, null, null).full();
            return it.enkel() ? value : of(total.function()) + value;
        }
        return phrases.totals().full(new OfTotal(total, of)).phrase().strip();
    }

    private static boolean isCalculated(Tussenuitkomst it) {
        return ((Accumulation) it.voorwaarde()).totals().get(0).argument() instanceof Expression.Arithmetic;
    }

    private static String of(TotalFunction function) {
        return switch (function) {
            case SUM, COUNT -> "het totaal van ";
            case MIN -> "het laagste van ";
            case MAX -> "het hoogste van ";
            case AVERAGE -> "het gemiddelde van ";
        };
    }

    /** The names of the thresholds that it looks up, in the order of the rule. */
    public static List<String> thresholds(Rule rule) {
        return rule.conditions().stream()
                .flatMap(condition -> RuleScope.threshold(condition).stream())
                .distinct()
                .toList();
    }

    private Phrases phrases(Rule rule) {
        return new Phrases(rulebook, new RuleScope(rule), limits);
    }

    /**
     * For a sentence that has to be short.
     *
     * @param known values of thresholds that are certain, whatever holds on the day
     */
    Phrases briefly(Rule rule, Map<String, Object> known) {
        Limits certain = new Limits(rulebook, limits.day(), limits.gemeente(), known, true);
        return new Phrases(rulebook, new RuleScope(rule), certain);
    }

    private List<Clause> clauses(Condition condition, Phrases phrases) {
        Optional<String> threshold = RuleScope.threshold(condition);
        if (threshold.isPresent()) {
            return setting((Pattern) condition, threshold.get(), phrases);
        }
        return condition.match(
                pattern -> pattern(pattern, phrases),
                existence -> List.of(new Existences(phrases).of(existence.patterns(), existence.negated())),
                totals -> totals(totals, phrases));
    }

    private static List<Clause> pattern(Pattern pattern, Phrases phrases) {
        return pattern.type().single()
                ? new Sentences(phrases, pattern.type()).of(pattern.constraints())
                : List.of(new Existences(phrases).of(List.of(pattern), false));
    }

    /** A threshold that is only looked up is named where it is used. */
    private List<Clause> setting(Pattern pattern, String name, Phrases phrases) {
        return pattern.constraints().stream()
                .filter(it -> !RuleScope.isName(it))
                .map(it -> setting(it, name, phrases, pattern.type()))
                .toList();
    }

    Clause setting(Constraint constraint, String name, Phrases phrases, FactType type) {
        if (!(constraint instanceof Comparison c)) {
            return new Comparisons(phrases, type).clause(constraint);
        }
        boolean date = limits.isDate(name);
        Measure measure = date ? Measure.DATE : Measure.HEIGHT;
        Subject subject = new Subject("de drempel " + quoted(limits.label(name)), date ? "is" : "staat", null, measure);
        String not = c.operator() == Operator.NOT_EQUAL ? "niet " : "";
        return c.right() instanceof Literal option && option.value() instanceof String code
                ? new Statement(subject, new Predicate(not + "op " + limits.option(name, code), "")).clause()
                : new Statement(
                                subject,
                                Predicate.of(
                                        c.operator(), phrases.value(c.right(), null, limits.unit(name), type), measure))
                        .clause();
    }

    private static List<Clause> totals(Accumulation totals, Phrases phrases) {
        List<Clause> clauses = new ArrayList<>();
        if (totals.constraints().isEmpty()) {
            return introduced(totals, phrases);
        }
        Sentences sentences = new Sentences(phrases, null);
        List<List<Constraint>> groups = sentences.groups(totals.constraints());
        for (List<Constraint> group : groups) {
            clauses.addAll(sentences.of(group));
            totalOf(group.get(0), phrases).ifPresent(phrases.totals()::wasNamed);
        }
        return clauses;
    }

    /** A total that is only used further on is named first, unless it is simply of everything there is. */
    private static List<Clause> introduced(Accumulation totals, Phrases phrases) {
        if (totals.patterns().stream().allMatch(it -> it.constraints().isEmpty())) {
            return List.of();
        }
        List<Clause> clauses = new ArrayList<>();
        totals.totals().forEach(total -> {
            OfTotal named = new OfTotal(total, totals);
            Subject subject = phrases.totals().full(named);
            String text = "we kijken naar " + subject.phrase();
            clauses.add(new Clause(text, text, subject.parts()));
            phrases.totals().wasNamed(named);
        });
        return clauses;
    }

    private static Optional<OfTotal> totalOf(Constraint constraint, Phrases phrases) {
        return constraint instanceof Comparison c
                ? Optional.ofNullable(phrases.scope().total(core(c.left(), phrases)))
                : Optional.empty();
    }

    private static Expression core(Expression left, Phrases phrases) {
        return left instanceof Expression.Arithmetic a ? a.left() : left;
    }
}

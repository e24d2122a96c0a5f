package nl.woonzorgtoets.wording;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.woonzorgtoets.rulebook.model.Condition;
import nl.woonzorgtoets.rulebook.model.Condition.Accumulation;
import nl.woonzorgtoets.rulebook.model.Condition.Binding;
import nl.woonzorgtoets.rulebook.model.Condition.Pattern;
import nl.woonzorgtoets.rulebook.model.Condition.Total;
import nl.woonzorgtoets.rulebook.model.Constraint;
import nl.woonzorgtoets.rulebook.model.Constraint.Comparison;
import nl.woonzorgtoets.rulebook.model.Expression;
import nl.woonzorgtoets.rulebook.model.Expression.Literal;
import nl.woonzorgtoets.rulebook.model.Expression.Variable;
import nl.woonzorgtoets.rulebook.model.Rule;
import nl.woonzorgtoets.vocabulary.FactType;
import nl.woonzorgtoets.vocabulary.Field;
import nl.woonzorgtoets.vocabulary.Operator;

/** What the variables of one rule stand for. */
final class RuleScope {

    private static final String THRESHOLD = "Drempel";
    private static final String NAME = "naam";

    /** What a variable stands for. */
    sealed interface Meaning {

        <R> R match(Function<OfThreshold, R> threshold, Function<OfField, R> field, Function<OfTotal, R> total);
    }

    record OfThreshold(String name) implements Meaning {

        @Override
        public <R> R match(Function<OfThreshold, R> threshold, Function<OfField, R> field, Function<OfTotal, R> total) {
            return threshold.apply(this);
        }
    }

    record OfField(FactType type, Field field) implements Meaning {

        @Override
        public <R> R match(
                Function<OfThreshold, R> threshold, Function<OfField, R> ofField, Function<OfTotal, R> total) {
            return ofField.apply(this);
        }
    }

    record OfTotal(Total total, Accumulation accumulation) implements Meaning {

        @Override
        public <R> R match(
                Function<OfThreshold, R> threshold, Function<OfField, R> field, Function<OfTotal, R> ofTotal) {
            return ofTotal.apply(this);
        }
    }

    private final Map<Integer, Meaning> meanings = new HashMap<>();

    RuleScope(Rule rule) {
        rule.conditions().forEach(condition -> {
            condition.patterns().forEach(this::pattern);
            totals(condition).forEach(it -> meanings.put(it.total().slot(), it));
        });
    }

    static Stream<OfTotal> totals(Condition condition) {
        return condition.match(
                pattern -> Stream.empty(),
                existence -> Stream.empty(),
                totals -> totals.totals().stream().map(total -> new OfTotal(total, totals)));
    }

    private void pattern(Pattern pattern) {
        for (Binding binding : pattern.bindings()) {
            Meaning field = new OfField(pattern.type(), binding.field());
            meanings.put(
                    binding.slot(),
                    threshold(pattern).<Meaning>map(OfThreshold::new).orElse(field));
        }
    }

    Meaning meaning(Variable variable) {
        return meanings.get(variable.slot());
    }

    /** The total that an expression stands for, or null. */
    OfTotal total(Expression expression) {
        return expression instanceof Variable variable && meaning(variable) instanceof OfTotal total ? total : null;
    }

    /** The name of the threshold that a pattern looks up. */
    static Optional<String> threshold(Condition condition) {
        if (!(condition instanceof Pattern pattern) || !pattern.type().name().equals(THRESHOLD)) {
            return Optional.empty();
        }
        return pattern.constraints().stream()
                .filter(RuleScope::isName)
                .map(it -> String.valueOf(((Literal) ((Comparison) it).right()).value()))
                .findFirst();
    }

    /** Whether it says only which threshold is meant. */
    static boolean isName(Constraint constraint) {
        return constraint instanceof Comparison c
                && c.operator() == Operator.EQUAL
                && c.left() instanceof Expression.FieldValue left
                && left.field().name().equals(NAME)
                && c.right() instanceof Literal;
    }
}

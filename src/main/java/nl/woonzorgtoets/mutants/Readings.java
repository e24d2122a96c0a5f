package nl.woonzorgtoets.mutants;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.woonzorgtoets.rulebook.model.Condition;
import nl.woonzorgtoets.rulebook.model.Constraint;
import nl.woonzorgtoets.rulebook.model.Drempel;
import nl.woonzorgtoets.rulebook.model.Expression;
import nl.woonzorgtoets.rulebook.model.Rule;
import nl.woonzorgtoets.rulebook.model.Tussenuitkomst;
import nl.woonzorgtoets.rulebook.model.Tussenuitkomsten;
import nl.woonzorgtoets.vocabulary.Field;

/**
 * What a rule or intermediate result reads, also by way of other intermediate results.
 *
 * @param fields by the name of their type of fact; without those of thresholds and intermediate results
 * @param numbers that it writes
 * @param codes that it writes
 * @param thresholds names of those that it writes
 */
record Readings(Map<String, Set<Field>> fields, Set<BigDecimal> numbers, Set<String> codes, Set<String> thresholds) {

    static Readings of(ExampleSubject subject, Tussenuitkomsten all) {
        Readings read = new Readings(
                new LinkedHashMap<>(), new LinkedHashSet<>(), new LinkedHashSet<>(), new LinkedHashSet<>());
        Set<String> names = subject.reads(all);
        Stream.concat(
                        Stream.ofNullable(subject.rule()),
                        all.alle().stream()
                                .filter(it -> names.contains(it.naam()))
                                .map(Tussenuitkomst::berekening))
                .map(Rule::conditions)
                .flatMap(Collection::stream)
                .forEach(read::add);
        return read;
    }

    private void add(Condition condition) {
        condition.patterns().forEach(pattern -> {
            String type = pattern.type().name();
            if (!type.equals(Drempel.FEIT) && !type.equals(Tussenuitkomsten.FEIT)) {
                pattern.fields().forEach(fields.computeIfAbsent(type, key -> new LinkedHashSet<>())::add);
            }
            pattern.constraints().forEach(this::add);
        });
        condition.constraints().forEach(this::add);
    }

    private void add(Constraint constraint) {
        List<Expression> parts = new ArrayList<>(constraint.expressions());
        while (!parts.isEmpty()) {
            Expression part = parts.remove(parts.size() - 1);
            if (part instanceof Expression.Literal literal && literal.value() instanceof BigDecimal number) {
                numbers.add(number);
            } else if (part instanceof Expression.Literal literal) {
                codes.add(String.valueOf(literal.value()));
            } else if (part instanceof Expression.Arithmetic sum) {
                parts.add(sum.left());
                parts.add(sum.right());
            } else if (part instanceof Expression.Computed computed) {
                parts.addAll(computed.operands());
            }
        }
        thresholds.addAll(codes);
    }
}

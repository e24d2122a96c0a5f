package nl.woonzorgtoets.rulebook.completeness;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.woonzorgtoets.rulebook.engine.Engine;
import nl.woonzorgtoets.rulebook.model.Condition;
import nl.woonzorgtoets.rulebook.model.Condition.Pattern;
import nl.woonzorgtoets.rulebook.model.Constraint;
import nl.woonzorgtoets.rulebook.model.Expression;
import nl.woonzorgtoets.rulebook.model.Meldingen;
import nl.woonzorgtoets.rulebook.model.Rule;
import nl.woonzorgtoets.rulebook.reading.vragen.RegionType;
import nl.woonzorgtoets.vocabulary.Fact;
import nl.woonzorgtoets.vocabulary.Field;
import nl.woonzorgtoets.vocabulary.Operator;
import nl.woonzorgtoets.vocabulary.Section;
import nl.woonzorgtoets.vocabulary.Vocabulary;

/** Whether the largest dossier that the questions allow can still be judged: how many combinations of facts a rule then looks at. */
final class Work {

    /** More than this is too much in any case, and still can be multiplied. */
    private static final long ENOUGH = 1_000_000_000_000L;

    private final Map<String, Long> lists = new HashMap<>();
    private final Map<String, List<Fact>> tables = new HashMap<>();
    private long combinations;

    Work(Vocabulary vocabulary, List<RegionType> regions) {
        vocabulary.sections().values().stream()
                .filter(Section::list)
                .forEach(it -> lists.put(it.type().name(), (long) it.maximum()));
        regions.stream()
                .filter(it -> !it.type().single())
                .forEach(it -> tables.put(it.type().name(), it.rows()));
    }

    /** The rules that are too much by themselves; without those, the heaviest when they are too much together. */
    void check(List<Rule> rules, Meldingen meldingen) {
        Map<Rule, Long> needed = new LinkedHashMap<>();
        rules.forEach(it -> needed.put(it, of(it)));
        List<Rule> tooMuch =
                rules.stream().filter(it -> needed.get(it) > Engine.BUDGET).toList();
        tooMuch.forEach(it -> report(it, "vergelijkt", meldingen));
        long all = needed.values().stream().reduce(0L, Long::sum);
        if (tooMuch.isEmpty() && all > Engine.BUDGET) {
            rules.stream()
                    .max(Comparator.comparing(needed::get))
                    .ifPresent(it ->
                            report(it, "vergelijkt het meest van alle regels, en samen vergelijken zij", meldingen));
        }
    }

    private void report(Rule rule, String does, Meldingen meldingen) {
        meldingen.hold(
                rule.file(),
                rule.line(),
                0,
                "Regel " + rule.id() + " " + does + " in het grootste dossier dat mag meer dan " + Engine.BUDGET
                        + " combinaties van feiten. Dat is te veel om te beoordelen. Gebruik minder patronen op "
                        + lists(rule) + ", of verlaag daar 'hoogstens' in vragen.yaml.");
    }

    private String lists(Rule rule) {
        return rule.types().stream()
                .map(it -> it.name())
                .filter(it -> lists.containsKey(it) || tables.containsKey(it))
                .collect(Collectors.toCollection(TreeSet::new))
                .stream()
                .collect(Collectors.joining(" en "));
    }

    /** Combinations that are tried for one rule, in the worst case. */
    long of(Rule rule) {
        combinations = 0;
        long left = 1;
        for (Condition condition : rule.conditions()) {
            long after = left;
            for (Pattern pattern : condition.patterns()) {
                combinations = Math.min(ENOUGH, combinations + times(after, tried(pattern)));
                after = times(after, fitting(pattern));
            }
            left = condition instanceof Pattern ? after : left;
        }
        return combinations;
    }

    private static long times(long one, long other) {
        return Math.min(ENOUGH, one * Math.min(other, 1_000_000));
    }

    private long tried(Pattern pattern) {
        List<Fact> rows = tables.get(pattern.type().name());
        return rows == null
                ? lists.getOrDefault(pattern.type().name(), 1L)
                : named(pattern, rows).size();
    }

    /** How many facts at most go with one combination of those before. */
    private long fitting(Pattern pattern) {
        List<Fact> rows = tables.get(pattern.type().name());
        if (rows == null) {
            return tried(pattern);
        }
        List<Field> keys = pattern.constraints().stream()
                .filter(Work::isSame)
                .map(it -> (Constraint.Comparison) it)
                .filter(it -> it.right() instanceof Expression.Variable)
                .map(it -> ((Expression.FieldValue) it.left()).field())
                .toList();
        return named(pattern, rows).stream()
                .collect(Collectors.groupingBy(
                        row -> keys.stream().map(row::value).toList(), Collectors.counting()))
                .values()
                .stream()
                .max(Long::compare)
                .orElse(0L);
    }

    /** The rows of a table that have what the pattern names. */
    private static List<Fact> named(Pattern pattern, List<Fact> rows) {
        return rows.stream()
                .filter(row -> pattern.constraints().stream()
                        .filter(Work::isSame)
                        .map(it -> (Constraint.Comparison) it)
                        .filter(it -> it.right() instanceof Expression.Literal)
                        .allMatch(it -> ((Expression.Literal) it.right())
                                .value()
                                .equals(row.value(((Expression.FieldValue) it.left()).field()))))
                .toList();
    }

    private static boolean isSame(Constraint constraint) {
        return constraint instanceof Constraint.Comparison it
                && it.operator() == Operator.EQUAL
                && it.left() instanceof Expression.FieldValue;
    }
}

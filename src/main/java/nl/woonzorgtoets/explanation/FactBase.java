package nl.woonzorgtoets.explanation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.woonzorgtoets.rulebook.model.Condition.Pattern;
import nl.woonzorgtoets.rulebook.model.Constraint;
import nl.woonzorgtoets.rulebook.model.Constraint.Comparison;
import nl.woonzorgtoets.rulebook.model.Drempel;
import nl.woonzorgtoets.rulebook.model.Expression.FieldValue;
import nl.woonzorgtoets.rulebook.model.Expression.Literal;
import nl.woonzorgtoets.rulebook.model.Tussenuitkomst;
import nl.woonzorgtoets.rulebook.model.Tussenuitkomsten;
import nl.woonzorgtoets.vocabulary.Fact;
import nl.woonzorgtoets.vocabulary.Field;
import nl.woonzorgtoets.vocabulary.Operator;

/** The facts of one assessment, found by type and, where there are many, by the value a pattern asks for. */
final class FactBase {

    private static final int WORTH_AN_INDEX = 8;

    private final FactBase known;
    private final Map<String, List<Fact>> byType = new HashMap<>();
    private final Map<Field, Map<Object, List<Fact>>> byValue = Collections.synchronizedMap(new IdentityHashMap<>());
    private final Map<Field, Worked> worked = new IdentityHashMap<>();
    private final Set<Object> inForce;

    FactBase(Collection<Fact> facts) {
        this(facts, null);
    }

    /** @param known facts of other types; null when there are none */
    FactBase(Collection<Fact> facts, FactBase known) {
        this.known = known;
        facts.forEach(fact -> byType.computeIfAbsent(fact.type().name(), name -> new ArrayList<>())
                .add(fact));
        inForce = known != null && !byType.containsKey(Drempel.FEIT)
                ? known.inForce
                : all(Drempel.FEIT).stream()
                        .map(fact -> fact.value(fact.type().field(Drempel.NAAM)))
                        .collect(Collectors.toSet());
    }

    /** Null when there are none of that type. */
    List<Fact> own(String type) {
        return byType.get(type);
    }

    /** Those of other types, the same object for many cases; null when there are none. */
    FactBase known() {
        return known;
    }

    private List<Fact> all(String type) {
        List<Fact> own = byType.get(type);
        return own != null ? own : known != null ? known.all(type) : List.of();
    }

    /** Those of these thresholds that no fact is about. */
    List<String> notInForce(Set<String> thresholds) {
        return inForce.containsAll(thresholds)
                ? List.of()
                : thresholds.stream().filter(name -> !inForce.contains(name)).toList();
    }

    /** Works out the intermediate results, each with those before it. */
    void workOut(Tussenuitkomsten tussenuitkomsten, Recall recall) {
        Budget budget = new Budget(Explainer.BUDGET);
        Map<String, Object> values = new HashMap<>();
        if (tussenuitkomsten.type() != null) {
            byType.put(Tussenuitkomsten.FEIT, List.of(tussenuitkomsten.feit(values)));
        }
        for (List<Tussenuitkomst> layer : tussenuitkomsten.lagen()) {
            for (Tussenuitkomst it : layer) {
                Worked result = budget.spending(it.berekening(), recall, it, within -> Worked.out(it, this, within));
                worked.put(it.field(), result);
                values.put(it.naam(), result.value());
            }
            byType.put(Tussenuitkomsten.FEIT, List.of(tussenuitkomsten.feit(values)));
        }
    }

    Worked workedOut(Tussenuitkomst it) {
        return worked.get(it.field());
    }

    /** All intermediate results; null when there are none. */
    Fact tussenuitkomst() {
        return byType.getOrDefault(Tussenuitkomsten.FEIT, List.of()).stream()
                .findFirst()
                .orElse(null);
    }

    /** A value, and what it was worked out of. */
    void addUsed(Fact fact, Field field, List<UsedValue> used) {
        used.add(UsedValue.of(fact, field));
        if (worked.containsKey(field)) {
            used.addAll(worked.get(field).used());
        }
    }

    /** Why a value is not known. */
    List<Gap> gaps(Fact fact, Field field) {
        return worked.containsKey(field) ? worked.get(field).gaps() : List.of(Gap.of(fact, field));
    }

    /** Every fact that could fit the pattern, in canonical order; those left out fail on a comparison with a literal. */
    List<Fact> candidates(Pattern pattern) {
        List<Fact> all = all(pattern.type().name());
        if (all.size() < WORTH_AN_INDEX) {
            return all;
        }
        for (Constraint constraint : pattern.constraints()) {
            if (constraint instanceof Comparison c
                    && c.operator() == Operator.EQUAL
                    && c.left() instanceof FieldValue left
                    && c.right() instanceof Literal right
                    && right.value() instanceof String) {
                FactBase of = byType.containsKey(pattern.type().name()) || known == null ? this : known;
                return of.index(left.field(), all).getOrDefault(right.value(), unknown(left.field(), all));
            }
        }
        return all;
    }

    private Map<Object, List<Fact>> index(Field field, List<Fact> all) {
        return byValue.computeIfAbsent(field, f -> {
            Map<Object, List<Fact>> index = new HashMap<>();
            all.forEach(fact -> {
                if (fact.value(f) != null) {
                    index.computeIfAbsent(fact.value(f), value -> new ArrayList<>());
                }
            });
            index.forEach((value, facts) -> all.stream()
                    .filter(fact -> fact.value(f) == null || value.equals(fact.value(f)))
                    .forEach(facts::add));
            return index;
        });
    }

    private static List<Fact> unknown(Field field, List<Fact> all) {
        return all.stream().filter(fact -> fact.value(field) == null).toList();
    }
}

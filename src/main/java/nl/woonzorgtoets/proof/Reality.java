package nl.woonzorgtoets.proof;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import nl.woonzorgtoets.assessment.Assessor;
import nl.woonzorgtoets.base.Breuk;
import nl.woonzorgtoets.explanation.Explainer;
import nl.woonzorgtoets.plan.Plan;
import nl.woonzorgtoets.rulebook.Rulebook;
import nl.woonzorgtoets.rulebook.WrittenExamples;
import nl.woonzorgtoets.rulebook.model.Drempel;
import nl.woonzorgtoets.rulebook.model.Example;
import nl.woonzorgtoets.rulebook.model.Rule;
import nl.woonzorgtoets.rulebook.model.Tussenuitkomsten;
import nl.woonzorgtoets.vocabulary.Fact;
import nl.woonzorgtoets.vocabulary.Field;
import nl.woonzorgtoets.vocabulary.InvalidDossierException;
import nl.woonzorgtoets.vocabulary.NotApplicable;
import nl.woonzorgtoets.vocabulary.Section;
import nl.woonzorgtoets.vocabulary.TooMuchWorkException;
import nl.woonzorgtoets.vocabulary.Truth;

/** Looks for a case in which rules come out as some choice of values says they could. */
final class Reality {

    private static final int MOST_WAYS = 3;
    private static final int MOST_JOINED = 6;
    private static final int MOST_EMPTIED = 12;

    private final Day day;
    private final Rulebook rulebook;
    private final List<Rule> rules;
    private final Goal goal;
    private final Plan plan;
    private final List<Set<String>> needed;
    private final Map<String, String> names;
    /** What there is to begin from, the emptiest first. */
    private final List<Map<String, Object>> bases = new ArrayList<>();

    private final List<List<Map<String, Object>>> firing = new ArrayList<>();
    private final List<Example> examples;
    private boolean begun;
    private final Map<Cell, Plan> asked = new HashMap<>();
    private int left;

    /** @param examples that say something of what these rules look at */
    Reality(Day day, List<Rule> rules, Goal goal, List<Example> examples, int budget) {
        this.day = day;
        this.rulebook = day.rulebook();
        this.rules = rules;
        this.goal = goal;
        Tussenuitkomsten all = rulebook.tussenuitkomsten();
        this.plan = new Plan(rules, all.van(rules));
        this.needed = rules.stream().map(all::drempels).toList();
        this.names = WrittenExamples.of(rulebook).namesInExamples();
        this.left = budget;
        this.examples = examples;
    }

    /** What the examples give to begin from, when that is first needed. */
    private void begin() {
        if (begun) {
            return;
        }
        begun = true;
        WrittenExamples written = WrittenExamples.of(rulebook);
        bases.add(Map.of());
        rules.forEach(it -> firing.add(new ArrayList<>()));
        for (Example example : examples) {
            Map<String, Object> given = new LinkedHashMap<>(written.given(example));
            given.remove("drempels");
            if (!bases.contains(given)) {
                bases.add(given);
                Map<String, Object> nothing = withNothingInRows(copy(given));
                if (nothing != null && bases.size() < MOST_EMPTIED) {
                    bases.add(nothing);
                    given.forEach((name, value) -> {
                        if (value instanceof List<?> rows && !rows.isEmpty()) {
                            Map<String, Object> without = copy(given);
                            without.put(name, new ArrayList<>());
                            bases.add(without);
                        }
                    });
                }
            }
            Truth[] truths = truths(day.here(example));
            for (int i = 0; i < rules.size() && truths != null; i++) {
                if (truths[i].isTrue() && firing.get(i).size() < MOST_JOINED) {
                    firing.get(i).add(given);
                }
            }
        }
    }

    /** Whether one of the examples is such a case, by the plan. */
    boolean isInAnExample() {
        return examples.stream()
                .map(it -> truths(day.here(it)))
                .anyMatch(it -> it != null && goal.of(it).isTrue());
    }

    /** With rows that come to nothing; null when there are none. */
    private Map<String, Object> withNothingInRows(Map<String, Object> given) {
        boolean some = false;
        for (Section section : rulebook.vocabulary().sections().values()) {
            for (Object row : given.get(section.name()) instanceof List<?> rows ? rows : List.of()) {
                map(row).replaceAll((name, it) ->
                        it instanceof BigDecimal ? least(section.type().field(name)) : it);
                some = true;
            }
        }
        return some ? given : null;
    }

    private static BigDecimal least(Field field) {
        return field.minimum() == null ? BigDecimal.ZERO : field.minimum();
    }

    Day day() {
        return day;
    }

    /** Whether more can be tried. */
    boolean isOver() {
        return left <= 0;
    }

    /** Null when none was found: then there may still be one. */
    Witness asIs() {
        begin();
        return bases.stream()
                .map(it -> tried(it, Map.of()))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** A case in which two rules hold that each hold in a case of their own, put together; null when none was found. */
    Witness joined() {
        begin();
        for (int i = 0; i < firing.size(); i++) {
            for (int j = 0; j < firing.size(); j++) {
                for (Map<String, Object> one : firing.get(i)) {
                    for (Map<String, Object> other : i == j ? List.<Map<String, Object>>of() : firing.get(j)) {
                        Witness found = tried(join(one, other), Map.of());
                        if (found != null) {
                            return found;
                        }
                    }
                }
            }
        }
        return null;
    }

    /** A case with these values; null when none was found. */
    Witness with(Map<Cell, Object> choice) {
        for (int way = 0; way < MOST_WAYS; way++) {
            Witness found = tried(asked(with(choice, Map.of()), choice, way), choice);
            if (found != null) {
                return found;
            }
        }
        begin();
        for (Map<String, Object> base : bases) {
            Witness found = tried(with(choice, base), choice);
            if (found != null) {
                return found;
            }
        }
        for (List<Map<String, Object>> one : firing) {
            for (List<Map<String, Object>> other : firing) {
                if (one != other && !one.isEmpty() && !other.isEmpty()) {
                    Witness found = tried(with(choice, join(one.get(0), other.get(0))), choice);
                    if (found != null) {
                        return found;
                    }
                }
            }
        }
        return null;
    }

    /** Whether all that it says can be given in so many words, whatever is answered beside it. */
    static boolean canBeGiven(Collection<Cell> cells) {
        return cells.stream()
                .noneMatch(it -> it.kind() == Cell.Kind.APART
                        || it.type().name().equals(Tussenuitkomsten.FEIT)
                        || it.field() != null && it.field().obligation().isConditional());
    }

    private Map<String, Object> with(Map<Cell, Object> choice, Map<String, Object> base) {
        Map<String, Object> given = copy(base);
        choice.forEach((cell, value) -> {
            String name = names.get(cell.type().name());
            if (name == null) {
                return;
            }
            if (cell.kind() == Cell.Kind.SINGLE) {
                put(members(given, name), cell, value);
            } else if (cell.kind() == Cell.Kind.ROWS) {
                List<Object> rows = rows(given, name);
                int many = ((BigDecimal) value).intValueExact();
                while (rows.size() < many) {
                    rows.add(rows.isEmpty() ? new LinkedHashMap<>() : copy(map(rows.get(0))));
                }
                rows.subList(many, rows.size()).clear();
            }
        });
        choice.forEach((cell, value) -> {
            String name = names.get(cell.type().name());
            if (cell.kind() == Cell.Kind.ROW
                    && name != null
                    && cell.row() < rows(given, name).size()) {
                put(map(rows(given, name).get(cell.row())), cell, value);
            }
        });
        return given;
    }

    /** With what makes that its answers are asked. */
    private Map<String, Object> asked(Map<String, Object> given, Map<Cell, Object> choice, int way) {
        Asked asked = new Asked(rulebook.vocabulary());
        choice.forEach((cell, value) -> {
            if (cell.field() != null && cell.kind() != Cell.Kind.APART && value != NotApplicable.NOT_APPLICABLE) {
                asked.let(given, cell.field(), way);
            }
        });
        return given;
    }

    private static void put(Map<String, Object> members, Cell cell, Object value) {
        if (value == NotApplicable.NOT_APPLICABLE) {
            members.remove(cell.field().name());
        } else {
            members.put(cell.field().name(), value instanceof LocalDate day ? day.toString() : value);
        }
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(Object value) {
        return (Map<String, Object>) value;
    }

    private static Map<String, Object> members(Map<String, Object> given, String name) {
        return map(given.computeIfAbsent(name, key -> new LinkedHashMap<String, Object>()));
    }

    @SuppressWarnings("unchecked")
    private static List<Object> rows(Map<String, Object> given, String name) {
        return (List<Object>) given.computeIfAbsent(name, key -> new ArrayList<>());
    }

    private static Map<String, Object> copy(Map<String, Object> given) {
        Map<String, Object> copy = new LinkedHashMap<>();
        given.forEach((name, value) -> copy.put(name, copied(value)));
        return copy;
    }

    private static Object copied(Object value) {
        return value instanceof Map<?, ?> members
                ? copy(map(members))
                : value instanceof List<?> rows
                        ? rows.stream().map(Reality::copied).collect(Collectors.toCollection(ArrayList::new))
                        : value;
    }

    private static Map<String, Object> join(Map<String, Object> one, Map<String, Object> other) {
        Map<String, Object> both = copy(one);
        other.forEach((name, value) -> {
            if (both.get(name) instanceof Map<?, ?> members && value instanceof Map<?, ?> more) {
                map(more).forEach((key, it) -> map(members).putIfAbsent(key, it));
            } else if (both.get(name) instanceof List<?> rows && value instanceof List<?> more) {
                List<Object> all = new ArrayList<>(rows);
                more.stream().filter(it -> !all.contains(it)).forEach(it -> all.add(copied(it)));
                both.put(name, all);
            } else {
                both.putIfAbsent(name, copied(value));
            }
        });
        return both;
    }

    private Witness tried(Map<String, Object> given, Map<Cell, Object> choice) {
        Witness found = seen(given, choice);
        return found == null ? null : shortened(found, choice);
    }

    private Witness seen(Map<String, Object> given, Map<Cell, Object> choice) {
        if (--left < 0) {
            return null;
        }
        try {
            Example example = day.here(WrittenExamples.of(rulebook).giving(day.nothingGiven(rules.get(0)), given));
            List<Fact> facts = rulebook.facts(example);
            Truth[] truths = truths(facts);
            boolean found = truths != null && goal.of(truths).isTrue() && (goal == Goal.ALL || isSo(choice, facts));
            return found ? new Witness(given, example, facts, day) : null;
        } catch (InvalidDossierException e) {
            return null;
        }
    }

    private Truth[] truths(Example example) {
        return truths(rulebook.facts(example));
    }

    /** Null when they combine too many facts. */
    private Truth[] truths(List<Fact> facts) {
        try {
            Truth[] truths = plan.truths(facts);
            Set<Object> inForce = facts.stream()
                    .filter(it -> it.type().name().equals(Drempel.FEIT))
                    .map(it -> it.value(it.type().field(Drempel.NAAM)))
                    .collect(Collectors.toSet());
            for (int i = 0; i < truths.length; i++) {
                truths[i] = inForce.containsAll(needed.get(i)) ? truths[i] : Truth.FALSE;
            }
            return truths;
        } catch (TooMuchWorkException e) {
            return null;
        }
    }

    /** Whether the values that can be looked up are those. */
    private boolean isSo(Map<Cell, Object> choice, List<Fact> facts) {
        for (Map.Entry<Cell, Object> it : choice.entrySet()) {
            Cell cell = it.getKey();
            if (cell.asks() != null && asks(cell, facts) != Truth.of((Boolean) it.getValue())) {
                return false;
            }
            if (cell.kind() != Cell.Kind.SINGLE) {
                continue;
            }
            Object value;
            if (cell.type().name().equals(Tussenuitkomsten.FEIT)) {
                value = workedOut(cell.field().name(), facts);
            } else {
                value = facts.stream()
                        .filter(fact -> fact.type() == cell.type())
                        .map(fact -> fact.value(cell.field()))
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null);
            }
            boolean same = cell.isAlike(value instanceof Breuk part ? decimal(part) : value, it.getValue());
            if (!same) {
                return false;
            }
        }
        return true;
    }

    private Truth asks(Cell cell, List<Fact> facts) {
        return asked.computeIfAbsent(
                        cell,
                        key -> new Plan(
                                List.of(cell.asks()),
                                rulebook.tussenuitkomsten().van(cell.asks())))
                .truths(facts)[0];
    }

    private static BigDecimal decimal(Breuk it) {
        return it.afgerond(10);
    }

    private Object workedOut(String name, List<Fact> facts) {
        Tussenuitkomsten all = rulebook.tussenuitkomsten();
        return all.alle().stream()
                .filter(it -> it.naam().equals(name))
                .map(it -> Explainer.workedOut(it, all.van(name), facts).value())
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** Without what makes no difference to it. */
    private Witness shortened(Witness found, Map<Cell, Object> choice) {
        Witness shortest = found;
        left += 1_000;
        for (List<String> place : places(found.given())) {
            Map<String, Object> without = copy(shortest.given());
            Map<String, Object> at =
                    place.size() == 1 ? without : without.get(place.get(0)) instanceof Map<?, ?> it ? map(it) : null;
            if (at == null
                    || !at.containsKey(place.get(place.size() - 1))
                    || without.size() == 1 && place.size() == 1) {
                continue;
            }
            at.remove(place.get(place.size() - 1));
            Witness fewer = seen(without, choice);
            shortest = fewer == null ? shortest : fewer;
        }
        left -= 1_000;
        return shortest;
    }

    private static List<List<String>> places(Map<String, Object> given) {
        List<List<String>> places = new ArrayList<>();
        given.forEach((name, value) -> {
            places.add(List.of(name));
            if (value instanceof Map<?, ?> members) {
                members.keySet().forEach(it -> places.add(List.of(name, (String) it)));
            }
        });
        return places;
    }

    /** By both evaluators, as the rules are written. */
    boolean isTrulySo(Witness it) {
        Truth[] truths = rules.stream()
                .map(rule -> Assessor.explain(rule, it.facts(), rulebook).truth())
                .toArray(Truth[]::new);
        return goal.of(truths).isTrue();
    }
}

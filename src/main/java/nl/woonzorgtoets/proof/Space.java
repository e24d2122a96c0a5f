package nl.woonzorgtoets.proof;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.woonzorgtoets.plan.Plan;
import nl.woonzorgtoets.rulebook.model.Condition;
import nl.woonzorgtoets.rulebook.model.Condition.Accumulation;
import nl.woonzorgtoets.rulebook.model.Condition.Existence;
import nl.woonzorgtoets.rulebook.model.Condition.Pattern;
import nl.woonzorgtoets.rulebook.model.Constraint;
import nl.woonzorgtoets.rulebook.model.Constraint.Comparison;
import nl.woonzorgtoets.rulebook.model.Constraint.Membership;
import nl.woonzorgtoets.rulebook.model.Expression;
import nl.woonzorgtoets.rulebook.model.Expression.FieldValue;
import nl.woonzorgtoets.rulebook.model.Expression.Literal;
import nl.woonzorgtoets.rulebook.model.Expression.Variable;
import nl.woonzorgtoets.rulebook.model.Rule;
import nl.woonzorgtoets.rulebook.model.TotalFunction;
import nl.woonzorgtoets.rulebook.model.Tussenuitkomst;
import nl.woonzorgtoets.rulebook.model.Tussenuitkomsten;
import nl.woonzorgtoets.vocabulary.Fact;
import nl.woonzorgtoets.vocabulary.FactType;
import nl.woonzorgtoets.vocabulary.Field;
import nl.woonzorgtoets.vocabulary.FieldType;
import nl.woonzorgtoets.vocabulary.Operator;
import nl.woonzorgtoets.vocabulary.Origin;
import nl.woonzorgtoets.vocabulary.Truth;

/**
 * Rules written anew so that each of their demands looks at one value that can be chosen, as if all those values were free of each other.
 *
 * <p>In every real case they hold as they do for some choice of values; not every choice is a real case. So what no choice does, no case
 * does; what a choice does has still to be shown in a case.
 */
final class Space {

    /** A name that no type of fact can have. */
    private static final String APART = "§";

    private static final BigDecimal ZERO = BigDecimal.ZERO;
    private static final int MOST_ROWS = 3;

    private final FactType apart = new FactType(APART, "", true, List.of());
    private final List<Field> parts = new ArrayList<>();
    private final Map<String, Cell> cells = new LinkedHashMap<>();
    private final Map<FactType, Integer> rowsOf = new LinkedHashMap<>();
    private final Map<FactType, List<Fact>> tables;
    private final Set<FactType> tablesRead = new HashSet<>();
    /** Types of which conditions that are kept as they are look at the one fact. */
    private final Set<FactType> singles = new LinkedHashSet<>();

    private final boolean withRows;
    private final Tussenuitkomsten results;
    private final List<Rule> rules = new ArrayList<>();
    /** Per rule what it demands of values that there is one of: by name. */
    private final List<Map<String, Pattern>> demands = new ArrayList<>();

    private final Set<String> inexact = new LinkedHashSet<>();
    private Plan plan;
    private List<Cell> order;

    /**
     * @param withRows whether rows of lists can be chosen too; else what is asked of a list is taken as one thing
     */
    Space(Day day, boolean withRows) {
        this.tables = day.tables();
        this.results = day.rulebook().tussenuitkomsten();
        this.withRows = withRows;
    }

    /** @param rule as it reads where thresholds and tables are known */
    void add(Rule rule) {
        Writing writing = new Writing(rule);
        rule.conditions().forEach(writing::add);
        demands.add(writing.demands);
        List<Condition> conditions = new ArrayList<>(writing.demands.values());
        conditions.addAll(writing.lists);
        rules.add(rule.with(conditions, Set.of()));
    }

    /** A rule that holds wherever one of the others can: it demands what all of them do. False when that is nothing. */
    boolean addWhatAllDemand() {
        Rule all = whatAllDemand();
        rules.add(all);
        return !all.conditions().isEmpty();
    }

    /** That rule alone. */
    void onlyWhatAllDemand() {
        Rule all = whatAllDemand();
        rules.clear();
        rules.add(all);
    }

    private Rule whatAllDemand() {
        Map<String, Pattern> shared = new LinkedHashMap<>(demands.get(0));
        demands.forEach(it -> shared.keySet().retainAll(it.keySet()));
        return rules.get(0).with(List.copyOf(shared.values()), Set.of());
    }

    /** What makes that even looking at all choices does not prove anything. */
    Set<String> inexact() {
        return inexact;
    }

    List<Cell> cells() {
        if (order == null) {
            order = new ArrayList<>();
            rowsOf.forEach((type, most) -> {
                if (most > MOST_ROWS) {
                    inexact.add("er worden hoogstens " + MOST_ROWS + " rijen van ‘" + type.label()
                            + "’ naast elkaar gelegd");
                }
                order.add(Cell.rows(type, Math.min(most, MOST_ROWS)));
            });
            List<Cell> others = new ArrayList<>(cells.values());
            for (Cell it : others) {
                if (it.kind() != Cell.Kind.ROW || it.row() < Math.min(rowsOf.get(it.type()), MOST_ROWS)) {
                    order.add(it);
                }
            }
        }
        return order;
    }

    /** How true each rule is where those cells have a value; the others are unknown. */
    Truth[] truths(Map<Cell, Object> chosen) {
        if (plan == null) {
            FactType whole = new FactType(APART, "", true, parts);
            plan = new Plan(rules.stream().map(it -> with(it, whole)).toList(), Tussenuitkomsten.GEEN);
        }
        return plan.truths(facts(chosen));
    }

    /** With all that is taken apart by now. */
    private Rule with(Rule rule, FactType whole) {
        return rule.with(
                rule.conditions().stream()
                        .map(it -> it instanceof Pattern one && one.type() == apart
                                ? new Pattern(whole, one.bindings(), one.constraints(), one.text(), one.line())
                                : it)
                        .toList(),
                Set.of());
    }

    private List<Fact> facts(Map<Cell, Object> chosen) {
        Map<FactType, Object[]> single = new LinkedHashMap<>();
        Map<FactType, Object[][]> rows = new LinkedHashMap<>();
        List<Fact> facts = new ArrayList<>();
        rowsOf.forEach((type, most) -> rows.put(
                type, new Object[Math.min(most, MOST_ROWS)][type.fields().size()]));
        singles.forEach(it -> single.put(it, new Object[it.fields().size()]));
        single.put(apart, new Object[parts.size()]);
        for (Cell it : cells()) {
            Object value = chosen.get(it);
            if (it.kind() == Cell.Kind.ROW) {
                rows.get(it.type())[it.row()][it.field().index()] = value;
            } else if (it.kind() != Cell.Kind.ROWS) {
                single.get(apart)[it.apart().index()] = value;
                if (singles.contains(it.type())) {
                    single.get(it.type())[it.field().index()] = value;
                }
            }
        }
        single.forEach((type, values) -> facts.add(new Fact(type, "", false, values, new Origin[values.length])));
        for (Cell it : cells()) {
            if (it.kind() == Cell.Kind.ROWS) {
                Object many = chosen.get(it);
                Object[][] all = rows.get(it.type());
                int there = many == null ? all.length : ((BigDecimal) many).intValueExact();
                for (int i = 0; i < there; i++) {
                    facts.add(new Fact(it.type(), "/" + i, many == null, all[i], new Origin[all[i].length]));
                }
            }
        }
        tablesRead.forEach(it -> facts.addAll(tables.get(it)));
        return facts;
    }

    private Cell single(FactType type, Field field) {
        return cells.computeIfAbsent(type.name() + "." + field.name(), key -> {
            Cell cell = Cell.single(type, field, part(key, field.type(), field.label()));
            if (type == results.type() && isNeverNegative(field.name())) {
                cell.isAtLeast(ZERO);
            }
            return cell;
        });
    }

    /** A number of things, or a sum of numbers that are not less than nothing. */
    private boolean isNeverNegative(String name) {
        return results.alle().stream()
                .filter(it -> it.naam().equals(name) && it.isGetal())
                .map(Tussenuitkomst::voorwaarde)
                .anyMatch(in -> in.totals().stream()
                        .anyMatch(it -> it.function() == TotalFunction.COUNT
                                || it.argument() instanceof Variable of && isNeverNegative(of, in)));
    }

    private static boolean isNeverNegative(Variable of, Condition in) {
        return in.patterns().stream()
                .flatMap(it -> it.bindings().stream())
                .filter(it -> it.slot() == of.slot())
                .map(Condition.Binding::field)
                .anyMatch(it -> it.minimum() != null && it.minimum().signum() >= 0);
    }

    private Field part(String name, FieldType kind, String text) {
        Field field = new Field(name, parts.size(), kind, text, Map.of(), 2, 0);
        parts.add(field);
        return field;
    }

    private Cell apart(String name, FieldType kind, String text) {
        return cells.computeIfAbsent(APART + name, key -> Cell.apart(apart, part(key, kind, text)));
    }

    /** One rule, written anew. */
    private final class Writing {

        private final Rule rule;
        private final Apart names;
        private final Map<Integer, Cell> bound = new HashMap<>();
        /** Where variables of what there is one of are bound. */
        private final Map<Integer, Pattern> from = new HashMap<>();
        /** Variables that rows give a value. */
        private final Set<Integer> boundByRows = new HashSet<>();

        private final Map<String, Pattern> demands = new LinkedHashMap<>();
        private final List<Condition> lists = new ArrayList<>();

        private Writing(Rule rule) {
            this.rule = rule;
            this.names = new Apart(rule.id());
        }

        private void add(Condition condition) {
            condition.match(this::pattern, this::existence, this::accumulation);
        }

        private Void pattern(Pattern it) {
            if (!it.type().single()) {
                return list(it, List.of(it), false);
            }
            for (Condition.Binding binding : it.bindings()) {
                from.put(binding.slot(), new Pattern(it.type(), List.of(binding), List.of(), it.text(), it.line()));
                bind(
                        binding.slot(),
                        single(it.type(), binding.field()),
                        it.type().name() + "." + binding.field().name());
            }
            it.constraints().forEach(constraint -> demand(it.type(), constraint, it));
            return null;
        }

        private Void existence(Existence it) {
            return list(it, it.patterns(), it.negated());
        }

        private Void list(Condition it, List<Pattern> patterns, boolean negated) {
            boolean canBeChosen = withRows
                    || patterns.stream().allMatch(pattern -> pattern.type().single());
            if (canBeChosen
                    && it.reads().stream().allMatch(slot -> bound.containsKey(slot) || boundByRows.contains(slot))) {
                patterns.forEach(this::rows);
                it.reads().stream().filter(bound::containsKey).forEach(this::keepsBinding);
                boundByRows.addAll(it.binds());
                lists.add(it);
                return null;
            }
            String name = names.name(patterns);
            if (it instanceof Pattern pattern) {
                pattern.bindings()
                        .forEach(binding -> names.binds(
                                binding.slot(), name + "." + binding.field().name()));
            }
            put(yes(name, !negated, negated ? patterns(patterns) : it.text()), it);
            if (it.reads().stream().allMatch(from::containsKey)) {
                List<Condition> asked = new ArrayList<>();
                it.reads().forEach(slot -> asked.add(from.get(slot)));
                asked.add(new Existence(false, patterns, it.text(), it.line()));
                cells.get(APART + name).asks(rule.with(asked, Set.of()));
            }
            return null;
        }

        private void keepsBinding(int slot) {
            Cell cell = bound.get(slot);
            lists.add(new Pattern(
                    apart,
                    List.of(new Condition.Binding(slot, "$" + slot, cell.apart())),
                    List.of(),
                    cell.toString(),
                    rule.line()));
        }

        private static String patterns(List<Pattern> patterns) {
            return String.join(" en ", patterns.stream().map(Pattern::text).toList());
        }

        /** The values of rows that a pattern looks at. */
        private void rows(Pattern pattern) {
            FactType type = pattern.type();
            if (tables.containsKey(type)) {
                tablesRead.add(type);
                return;
            }
            if (type.single()) {
                singles.add(type);
                pattern.fields().forEach(it -> single(type, it));
                pattern.constraints().forEach(it -> look(it, type, field -> List.of(single(type, field))));
                return;
            }
            rowsOf.merge(type, 1, Integer::sum);
            pattern.fields().forEach(it -> rowCells(type, it));
            pattern.constraints().forEach(it -> look(it, type, field -> rowCells(type, field)));
        }

        private List<Cell> rowCells(FactType type, Field field) {
            List<Cell> of = new ArrayList<>();
            for (int i = 0; i < MOST_ROWS; i++) {
                int row = i;
                of.add(cells.computeIfAbsent(
                        type.name() + row + "." + field.name(), key -> Cell.ofRow(type, row, field)));
            }
            return of;
        }

        private Void accumulation(Accumulation it) {
            if (!it.reads().stream().allMatch(slot -> names.of(slot) != null)) {
                put(yes(rule.id() + it.text(), true, it.text()), it);
                return null;
            }
            String name = names.name(it.patterns());
            for (Condition.Total total : it.totals()) {
                String of = total.function() + "("
                        + (total.argument() == null
                                ? ""
                                : names.name(
                                        total.argument(), it.patterns().get(0).type()))
                        + ") " + name;
                FieldType kind = total.function() == TotalFunction.COUNT ? FieldType.GEHEEL : FieldType.DECIMAAL;
                bind(total.slot(), apart(of, kind, total.name() + " in " + it.text()), of);
            }
            it.constraints().forEach(constraint -> demand(apart, constraint, it));
            return null;
        }

        private void bind(int slot, Cell cell, String name) {
            bound.put(slot, cell);
            names.binds(slot, name);
        }

        private void demand(FactType type, Constraint constraint, Condition in) {
            if (constraint instanceof Constraint.All all) {
                all.parts().forEach(it -> demand(type, it, in));
            } else {
                put(written(type, constraint), in);
            }
        }

        /** The same, of values that can be chosen. */
        private Constraint written(FactType type, Constraint constraint) {
            return constraint.match(
                    it -> compared(type, it),
                    it -> member(type, it),
                    it -> new Constraint.All(written(type, it.parts()), it.text()),
                    it -> new Constraint.Any(written(type, it.parts()), it.text()),
                    it -> it.required() instanceof Literal
                            ? new Constraint.HowMany(written(type, it.parts()), it.operator(), it.required(), it.text())
                            : yes(names.name(it, type), true, it.text()));
        }

        private List<Constraint> written(FactType type, List<Constraint> parts) {
            return parts.stream().map(it -> written(type, it)).toList();
        }

        private Constraint member(FactType type, Membership it) {
            Cell cell = value(it.value(), type);
            if (cell == null || !areLiterals(it.members())) {
                return yes(
                        names.name(new Membership(it.value(), false, it.members(), it.text()), type),
                        !it.negated(),
                        it.text());
            }
            it.members().forEach(member -> cell.isHeldAgainst(((Literal) member).value()));
            return new Membership(new FieldValue(cell.apart()), it.negated(), it.members(), it.text());
        }

        private Constraint compared(FactType type, Comparison it) {
            Cell left = value(it.left(), type);
            Cell right = value(it.right(), type);
            if (left != null && it.right() instanceof Literal literal) {
                return held(left, it.operator(), literal, it.text());
            }
            if (right != null && it.left() instanceof Literal literal && isOrder(it.operator())) {
                return held(right, turned(it.operator()), literal, it.text());
            }
            if (it.right() instanceof Literal literal && literal.value() instanceof BigDecimal) {
                Cell sum = apart(names.name(it.left(), type), FieldType.DECIMAAL, it.text());
                sum.tells(it.operator(), (BigDecimal) literal.value());
                return held(sum, it.operator(), literal, it.text());
            }
            return isOrder(it.operator()) ? beside(type, it) : yes(names.name(it, type), true, it.text());
        }

        /** Two values that are both free: where the one lies from the other is a value by itself. */
        private Constraint beside(FactType type, Comparison it) {
            String one = names.name(it.left(), type);
            String other = names.name(it.right(), type);
            boolean turn = one.compareTo(other) > 0;
            Operator operator = turn ? turned(it.operator()) : it.operator();
            Cell sign = apart(turn ? other + " <> " + one : one + " <> " + other, FieldType.DECIMAAL, it.text());
            sign.tells(operator, ZERO);
            return held(sign, operator, new Literal(ZERO), it.text());
        }

        private static Constraint held(Cell cell, Operator operator, Literal literal, String text) {
            cell.isHeldAgainst(literal.value());
            return new Comparison(new FieldValue(cell.apart()), operator, literal, text);
        }

        private static boolean isOrder(Operator it) {
            return it != Operator.CONTAINS && it != Operator.NOT_CONTAINS;
        }

        private static Operator turned(Operator it) {
            return switch (it) {
                case LESS -> Operator.GREATER;
                case AT_MOST -> Operator.AT_LEAST;
                case GREATER -> Operator.LESS;
                case AT_LEAST -> Operator.AT_MOST;
                case EQUAL, NOT_EQUAL, CONTAINS, NOT_CONTAINS -> it;
            };
        }

        /** Null when it is no value that can be chosen by itself. */
        private Cell value(Expression it, FactType type) {
            return it instanceof FieldValue own
                    ? single(type, own.field())
                    : it instanceof Variable variable ? bound.get(variable.slot()) : null;
        }

        private static boolean areLiterals(List<Expression> all) {
            return all.stream().allMatch(Literal.class::isInstance);
        }

        private Constraint yes(String name, boolean holds, String text) {
            return held(apart(name, FieldType.JANEE, text), Operator.EQUAL, new Literal(holds), text);
        }

        private void put(Constraint constraint, Condition in) {
            demands.put(
                    new Apart("").name(constraint, apart),
                    new Pattern(apart, List.of(), List.of(constraint), constraint.text(), in.line()));
        }

        /** What is held against what. */
        private void look(Constraint constraint, FactType type, Function<Field, List<Cell>> of) {
            constraint.match(
                    it -> {
                        look(it, of);
                        return null;
                    },
                    it -> {
                        if (it.value() instanceof FieldValue own && areLiterals(it.members())) {
                            of.apply(own.field())
                                    .forEach(cell -> it.members()
                                            .forEach(member -> cell.isHeldAgainst(((Literal) member).value())));
                        } else {
                            inexact.add("‘" + it.text() + "’ vergelijkt antwoorden met elkaar");
                        }
                        return null;
                    },
                    it -> look(it.parts(), type, of),
                    it -> look(it.parts(), type, of),
                    it -> look(it.parts(), type, of));
        }

        private Void look(List<Constraint> parts, FactType type, Function<Field, List<Cell>> of) {
            parts.forEach(it -> look(it, type, of));
            return null;
        }

        private void look(Comparison it, Function<Field, List<Cell>> of) {
            if (it.left() instanceof FieldValue own && it.right() instanceof Literal literal) {
                of.apply(own.field()).forEach(cell -> cell.isHeldAgainst(literal.value()));
            } else {
                Stream.of(it.left(), it.right())
                        .filter(FieldValue.class::isInstance)
                        .forEach(own -> of.apply(((FieldValue) own).field())
                                .forEach(cell -> cell.isHeldAgainst(new BigDecimal("10"))));
                inexact.add("‘" + it.text() + "’ vergelijkt antwoorden met elkaar");
            }
        }
    }
}

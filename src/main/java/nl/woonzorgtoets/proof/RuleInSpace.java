package nl.woonzorgtoets.proof;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
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
import nl.woonzorgtoets.vocabulary.FactType;
import nl.woonzorgtoets.vocabulary.Field;
import nl.woonzorgtoets.vocabulary.FieldType;
import nl.woonzorgtoets.vocabulary.Operator;

/** One rule, written anew in values that can be chosen; what it looks at is noted in the space. */
final class RuleInSpace {

    private final Rule rule;
    private final Space space;
    private final Apart names;
    private final Map<Integer, Cell> bound = new HashMap<>();
    /** Where variables of what there is one of are bound. */
    private final Map<Integer, Pattern> from = new HashMap<>();
    /** Variables that rows give a value. */
    private final Set<Integer> boundByRows = new HashSet<>();

    /** What it demands of values that there is one of, by name. */
    final Map<String, Pattern> demands = new LinkedHashMap<>();
    /** What it demands of rows. */
    final List<Condition> lists = new ArrayList<>();

    RuleInSpace(Rule rule, Space space) {
        this.rule = rule;
        this.space = space;
        this.names = new Apart(rule.id());
    }

    void add(Condition condition) {
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
                    space.single(it.type(), binding.field()),
                    it.type().name() + "." + binding.field().name());
        }
        it.constraints().forEach(constraint -> demand(it.type(), constraint, it));
        return null;
    }

    private Void existence(Existence it) {
        return list(it, it.patterns(), it.negated());
    }

    private Void list(Condition it, List<Pattern> patterns, boolean negated) {
        boolean canBeChosen = space.withRows
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
            space.cells.get(Space.APART + name).asks(rule.with(asked, Set.of()));
        }
        return null;
    }

    private void keepsBinding(int slot) {
        Cell cell = bound.get(slot);
        lists.add(new Pattern(
                space.apart,
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
        if (space.tables.containsKey(type)) {
            space.tablesRead.add(type);
            return;
        }
        if (type.single()) {
            space.singles.add(type);
            pattern.fields().forEach(it -> space.single(type, it));
            pattern.constraints().forEach(it -> look(it, type, field -> List.of(space.single(type, field))));
            return;
        }
        space.rowsOf.merge(type, 1, Integer::sum);
        pattern.fields().forEach(it -> rowCells(type, it));
        pattern.constraints().forEach(it -> look(it, type, field -> rowCells(type, field)));
    }

    private List<Cell> rowCells(FactType type, Field field) {
        List<Cell> of = new ArrayList<>();
        for (int i = 0; i < Space.MOST_ROWS; i++) {
            int row = i;
            of.add(space.cells.computeIfAbsent(
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
                            : names.name(total.argument(), it.patterns().get(0).type()))
                    + ") " + name;
            FieldType kind = total.function() == TotalFunction.COUNT ? FieldType.GEHEEL : FieldType.DECIMAAL;
            bind(total.slot(), space.apart(of, kind, total.name() + " in " + it.text()), of);
        }
        it.constraints().forEach(constraint -> demand(space.apart, constraint, it));
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
            Cell sum = space.apart(names.name(it.left(), type), FieldType.DECIMAAL, it.text());
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
        Cell sign = space.apart(turn ? other + " <> " + one : one + " <> " + other, FieldType.DECIMAAL, it.text());
        sign.tells(operator, BigDecimal.ZERO);
        return held(sign, operator, new Literal(BigDecimal.ZERO), it.text());
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
                ? space.single(type, own.field())
                : it instanceof Variable variable ? bound.get(variable.slot()) : null;
    }

    private static boolean areLiterals(List<Expression> all) {
        return all.stream().allMatch(Literal.class::isInstance);
    }

    private Constraint yes(String name, boolean holds, String text) {
        return held(space.apart(name, FieldType.JANEE, text), Operator.EQUAL, new Literal(holds), text);
    }

    private void put(Constraint constraint, Condition in) {
        demands.put(
                new Apart("").name(constraint, space.apart),
                new Pattern(space.apart, List.of(), List.of(constraint), constraint.text(), in.line()));
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
                                .forEach(cell ->
                                        it.members().forEach(member -> cell.isHeldAgainst(((Literal) member).value())));
                    } else {
                        space.inexact.add("‘" + it.text() + "’ vergelijkt antwoorden met elkaar");
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
            space.inexact.add("‘" + it.text() + "’ vergelijkt antwoorden met elkaar");
        }
    }
}

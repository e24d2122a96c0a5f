package nl.woonzorgtoets.proof;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.woonzorgtoets.plan.Plan;
import nl.woonzorgtoets.rulebook.model.Condition;
import nl.woonzorgtoets.rulebook.model.Condition.Pattern;
import nl.woonzorgtoets.rulebook.model.Expression.Variable;
import nl.woonzorgtoets.rulebook.model.Rule;
import nl.woonzorgtoets.rulebook.model.TotalFunction;
import nl.woonzorgtoets.rulebook.model.Tussenuitkomst;
import nl.woonzorgtoets.rulebook.model.Tussenuitkomsten;
import nl.woonzorgtoets.vocabulary.Fact;
import nl.woonzorgtoets.vocabulary.FactType;
import nl.woonzorgtoets.vocabulary.Field;
import nl.woonzorgtoets.vocabulary.FieldType;
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
    static final String APART = "§";

    private static final BigDecimal ZERO = BigDecimal.ZERO;
    static final int MOST_ROWS = 3;

    final FactType apart = new FactType(APART, "", true, List.of());
    private final List<Field> parts = new ArrayList<>();
    final Map<String, Cell> cells = new LinkedHashMap<>();
    final Map<FactType, Integer> rowsOf = new LinkedHashMap<>();
    final Map<FactType, List<Fact>> tables;
    final Set<FactType> tablesRead = new HashSet<>();
    /** Types of which conditions that are kept as they are look at the one fact. */
    final Set<FactType> singles = new LinkedHashSet<>();

    final boolean withRows;
    private final Tussenuitkomsten results;
    private final List<Rule> rules = new ArrayList<>();
    /** Per rule what it demands of values that there is one of: by name. */
    private final List<Map<String, Pattern>> demands = new ArrayList<>();

    final Set<String> inexact = new LinkedHashSet<>();
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
        RuleInSpace writing = new RuleInSpace(rule, this);
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

    Cell single(FactType type, Field field) {
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

    Cell apart(String name, FieldType kind, String text) {
        return cells.computeIfAbsent(APART + name, key -> Cell.apart(apart, part(key, kind, text)));
    }
}

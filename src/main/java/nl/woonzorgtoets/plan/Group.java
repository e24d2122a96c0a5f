package nl.woonzorgtoets.plan;

import java.util.ArrayList;
import java.util.List;
import nl.woonzorgtoets.plan.Steps.Key;
import nl.woonzorgtoets.plan.Steps.Step;
import nl.woonzorgtoets.rulebook.model.Condition.Accumulation;
import nl.woonzorgtoets.rulebook.model.Condition.Existence;
import nl.woonzorgtoets.rulebook.model.Condition.Pattern;
import nl.woonzorgtoets.rulebook.model.Constraint;
import nl.woonzorgtoets.rulebook.model.Expression;
import nl.woonzorgtoets.vocabulary.Operator;

/** Conditions of a rule that hang together by the facts that are tried for them. */
final class Group {

    private final Shared shared;
    private final Term[] bound;
    private final List<Step> steps = new ArrayList<>();
    private int rows;

    /** @param before how many facts are tried around it */
    Group(Shared shared, Term[] bound, int before) {
        this.shared = shared;
        this.bound = bound;
        this.rows = before;
    }

    void add(Pattern pattern) {
        if (pattern.type().single()) {
            addSingle(pattern);
        } else {
            addRows(pattern);
        }
    }

    private void addSingle(Pattern pattern) {
        if (!shared.isWorkedOut(pattern.type())) {
            steps.add(new Steps.Also(new Check.There(shared.layout().place(pattern.type()))));
        }
        Singles.bind(shared, bound, pattern);
        Terms terms = Singles.terms(shared, bound, pattern);
        pattern.constraints().forEach(it -> also(terms.check(it)));
    }

    private void addRows(Pattern pattern) {
        int row = rows++;
        shared.layout().holds(rows);
        pattern.bindings()
                .forEach(it -> bound[it.slot()] = new Term.OfRow(row, it.field().index()));
        Terms terms = new Terms(bound, field -> new Term.OfRow(row, field.index()));
        List<Check> checks = pattern.constraints().stream().map(terms::check).toList();
        steps.add(new Steps.Rows(row, shared.layout().place(pattern.type()), checks, key(pattern, terms, row)));
    }

    /** The first text that a field has to equal and that is known before the fact is looked at. */
    private static Key key(Pattern pattern, Terms terms, int row) {
        for (Constraint constraint : pattern.constraints()) {
            if (constraint instanceof Constraint.Comparison it
                    && it.operator() == Operator.EQUAL
                    && it.left() instanceof Expression.FieldValue of
                    && (it.right() instanceof Expression.Literal || it.right() instanceof Expression.Variable)) {
                Term equals = terms.term(it.right());
                if (!(equals instanceof Term.OfRow other && other.row() == row)) {
                    return new Key(of.field().index(), equals);
                }
            }
        }
        return null;
    }

    void add(Existence existence) {
        also(found(existence));
    }

    /** Whether there is such a combination, beside the facts that are tried here. */
    Check found(Existence existence) {
        Group inside = new Group(shared, bound, rows);
        existence.patterns().forEach(inside::add);
        rows = inside.rows;
        return new Check.Found(existence.negated(), inside.steps());
    }

    void add(Accumulation accumulation) {
        checks(accumulation, counting(accumulation)).forEach(this::also);
    }

    Counting counting(Accumulation accumulation) {
        Group inside = new Group(shared, bound, rows);
        accumulation.patterns().forEach(inside::add);
        // It may be counted again later, beside facts that are tried after it: those stand elsewhere.
        rows = inside.rows;
        Terms terms = new Terms(bound, null);
        return new Counting.Afresh(
                inside.steps(),
                accumulation.totals().stream()
                        .map(it -> new Counting.Sum(
                                it.function(), it.argument() == null ? null : terms.term(it.argument()), it.exact()))
                        .toList());
    }

    /** What must hold of the totals, which are bound on the way. */
    List<Check> checks(Accumulation accumulation, Counting counting) {
        List<Check> checks = new ArrayList<>();
        for (int i = 0; i < accumulation.totals().size(); i++) {
            bound[accumulation.totals().get(i).slot()] = new Term.OfTotal(counting, i);
            checks.add(new Check.Answered(counting, i));
        }
        Terms terms = new Terms(bound, null);
        accumulation.constraints().forEach(it -> checks.add(terms.check(it)));
        return checks;
    }

    void also(Check check) {
        if (!check.equals(Check.Fixed.TRUE)) {
            steps.add(new Steps.Also(check));
        }
    }

    Steps steps() {
        return new Steps(List.copyOf(steps));
    }
}

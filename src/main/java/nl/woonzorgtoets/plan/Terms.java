package nl.woonzorgtoets.plan;

import java.util.HashSet;
import java.util.List;
import java.util.function.Function;
import nl.woonzorgtoets.rulebook.model.Constraint;
import nl.woonzorgtoets.rulebook.model.Expression;
import nl.woonzorgtoets.vocabulary.Field;

/**
 * Turns what a rule writes into terms and checks.
 *
 * @param bound the variables that were bound before, by their slot
 * @param own the fields of the fact that is looked at; null where there is none
 */
record Terms(Term[] bound, Function<Field, Term> own) {

    Term term(Expression expression) {
        return expression.match(
                literal -> new Term.Known(literal.value()),
                field -> own.apply(field.field()),
                variable -> bound[variable.slot()],
                sum -> reckoned(sum),
                computed -> new Term.Computed(computed.computation(), terms(computed.operands())));
    }

    /** What is known beforehand is reckoned beforehand. */
    private Term reckoned(Expression.Arithmetic sum) {
        Term.Reckoned reckoned = new Term.Reckoned(term(sum.left()), sum.operator(), term(sum.right()), sum.exact());
        return areKnown(List.of(reckoned.left(), reckoned.right())) ? new Term.Known(reckoned.value(null)) : reckoned;
    }

    private List<Term> terms(List<Expression> expressions) {
        return expressions.stream().map(this::term).toList();
    }

    Check check(Constraint constraint) {
        return constraint.match(
                it -> comparison(it),
                it -> oneOf(it),
                all -> new Check.All(checks(all.parts())),
                any -> new Check.Any(checks(any.parts())),
                it -> new Check.HowMany(checks(it.parts()), it.operator(), term(it.required())));
    }

    private List<Check> checks(List<Constraint> constraints) {
        return constraints.stream().map(this::check).toList();
    }

    private Check comparison(Constraint.Comparison it) {
        Check.Comparison comparison = new Check.Comparison(term(it.left()), it.operator(), term(it.right()));
        return areKnown(List.of(comparison.left(), comparison.right()))
                ? new Check.Fixed(comparison.truth(null))
                : comparison;
    }

    private Check oneOf(Constraint.Membership it) {
        Term value = term(it.value());
        List<Term> members = terms(it.members());
        boolean texts = !members.isEmpty()
                && members.stream()
                        .allMatch(member -> member instanceof Term.Known known && known.known() instanceof String);
        return texts
                ? new Check.OneOfTexts(
                        value,
                        it.negated(),
                        new HashSet<>(members.stream().map(m -> m.value(null)).toList()))
                : new Check.OneOf(value, it.negated(), members);
    }

    private static boolean areKnown(List<Term> terms) {
        return terms.stream().allMatch(Term.Known.class::isInstance);
    }
}

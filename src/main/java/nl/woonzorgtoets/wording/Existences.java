package nl.woonzorgtoets.wording;

import static nl.woonzorgtoets.wording.Nouns.quoted;

import java.util.List;
import nl.woonzorgtoets.rulebook.model.Condition.Pattern;
import nl.woonzorgtoets.rulebook.model.Constraint;
import nl.woonzorgtoets.rulebook.model.Constraint.Comparison;
import nl.woonzorgtoets.rulebook.model.Expression.FieldValue;
import nl.woonzorgtoets.rulebook.model.Expression.Variable;
import nl.woonzorgtoets.vocabulary.FactType;
import nl.woonzorgtoets.vocabulary.Field;
import nl.woonzorgtoets.vocabulary.Operator;

/** "Er is een woning van de soort ‘…’", "er is geen partner met een contract". */
final class Existences {

    private final Phrases phrases;

    Existences(Phrases phrases) {
        this.phrases = phrases;
    }

    Clause of(List<Pattern> patterns, boolean negated) {
        Pattern first = patterns.get(0);
        TableRowClause join = TableRowClause.of(patterns, phrases);
        if (patterns.size() == 1 || !join.isEmpty()) {
            return one(first.type(), first.constraints(), negated, join.isEmpty() ? "" : "," + join.text());
        }
        return isPair(patterns) ? pair(patterns, negated) : combination(patterns, negated);
    }

    /** Something of the kind that a row of a table belongs to, with what that row says of it. */
    Clause joined(Pattern row) {
        return one(
                TableRowClause.owner(row, phrases),
                List.of(),
                false,
                ", waarvan " + TableRowClause.clause(row, phrases).when());
    }

    /** Also for a part of what a pattern asks. */
    Clause one(FactType type, List<Constraint> constraints, boolean negated, String addition) {
        if (type.single()) {
            return single(type, constraints, negated);
        }
        Attributes attributes = new Attributes(phrases, type);
        List<Constraint> asked =
                constraints.stream().filter(it -> !attributes.isGuard(it)).toList();
        boolean guarded = asked.size() < constraints.size();
        String noun = article(guarded, negated) + " " + noun(type);
        if (attributes.isTooMuch(asked) && phrases.limits().brief()) {
            String rest = " die aan de punten van de regel voldoet";
            return new Clause("er is " + noun + rest, "er " + noun + " is" + rest);
        }
        if (attributes.isTooMuch(asked)) {
            String points = addition.replaceFirst("^, ", " ")
                    + (attributes.isChoice(asked) ? " waarvoor een van deze punten geldt" : " waarvoor geldt");
            return new Clause("er is " + noun + points, "er " + noun + " is" + points, attributes.points(asked));
        }
        String name = attributes.name(asked);
        String rest = attributes.of(asked).substring(name.length()) + addition;
        return new Clause("er is " + noun + name + rest, "er " + noun + name + " is" + rest);
    }

    private static String article(boolean guarded, boolean negated) {
        return guarded ? (negated ? "geen enkele" : "minstens één") : negated ? "geen" : "een";
    }

    private String noun(FactType type) {
        return phrases.isTable(type) ? "rij in de tabel " + quoted(type.label()) : Nouns.singular(type);
    }

    private Clause single(FactType type, List<Constraint> constraints, boolean negated) {
        Comparisons comparisons = new Comparisons(phrases, type);
        List<Clause> clauses =
                constraints.stream().map(comparisons::clause).map(Clause::flat).toList();
        String when = String.join(" en ", clauses.stream().map(Clause::when).toList());
        String main = String.join(" en ", clauses.stream().map(Clause::main).toList());
        return negated
                ? new Clause("het klopt niet dat " + when, "het niet klopt dat " + when)
                : new Clause(main, when);
    }

    /** Two of the same kind of thing that differ in one respect. */
    private static boolean isPair(List<Pattern> patterns) {
        return patterns.size() == 2
                && patterns.get(0).type() == patterns.get(1).type()
                && patterns.get(1).constraints().stream()
                                .filter(Existences::differs)
                                .count()
                        == 1;
    }

    private static boolean differs(Constraint constraint) {
        return constraint instanceof Comparison c
                && c.operator() == Operator.NOT_EQUAL
                && c.left() instanceof FieldValue
                && c.right() instanceof Variable;
    }

    private Clause pair(List<Pattern> patterns, boolean negated) {
        Pattern first = patterns.get(0);
        Comparison differs = (Comparison) patterns.get(1).constraints().stream()
                .filter(Existences::differs)
                .findFirst()
                .orElseThrow();
        Attributes attributes = new Attributes(phrases, first.type());
        List<Constraint> asked = first.constraints().stream()
                .filter(it -> !attributes.isGuard(it))
                .toList();
        Field field = ((FieldValue) differs.left()).field();
        String noun = (negated ? "geen " : "") + "twee " + Nouns.plural(first.type());
        String rest = attributes.of(asked) + (attributes.of(asked).contains(" met ") ? " en " : " met ") + "elk "
                + Nouns.other(field);
        return new Clause("er zijn " + noun + rest, "er " + noun + " zijn" + rest);
    }

    private Clause combination(List<Pattern> patterns, boolean negated) {
        List<String> things = patterns.stream()
                .map(it -> "een " + noun(it.type()) + new Attributes(phrases, it.type()).of(it.constraints()))
                .toList();
        String what = (negated ? "geen" : "een") + " combinatie van ";
        String rest = Comparisons.joined(things, " en ");
        return new Clause("er is " + what + rest, "er " + what + rest + " is");
    }
}

package nl.woonzorgtoets.wording;

import java.util.ArrayList;
import java.util.List;
import nl.woonzorgtoets.rulebook.model.Constraint;
import nl.woonzorgtoets.rulebook.model.Constraint.Comparison;
import nl.woonzorgtoets.rulebook.model.Expression;
import nl.woonzorgtoets.rulebook.model.Expression.Arithmetic;
import nl.woonzorgtoets.vocabulary.FactType;

/** Constraints as sentences; those that say something of the same thing one after the other share a sentence. */
final class Sentences {

    private final Phrases phrases;
    private final Comparisons comparisons;

    Sentences(Phrases phrases, FactType type) {
        this.phrases = phrases;
        this.comparisons = new Comparisons(phrases, type);
    }

    List<Clause> of(List<Constraint> constraints) {
        return groups(constraints).stream().map(this::clause).toList();
    }

    private Clause clause(List<Constraint> group) {
        if (group.size() == 1) {
            return comparisons.clause(group.get(0));
        }
        List<Comparison> all = group.stream().map(Comparison.class::cast).toList();
        Comparison first = all.get(0);
        if (Comparisons.isChoice(first.operator())) {
            return comparisons.chosen(
                    first.left(), all.stream().map(Comparison::right).toList(), first.operator());
        }
        return all.stream()
                .map(comparisons::statement)
                .reduce(Statement::and)
                .orElseThrow()
                .clause();
    }

    List<List<Constraint>> groups(List<Constraint> constraints) {
        List<List<Constraint>> groups = new ArrayList<>();
        for (Constraint constraint : constraints) {
            List<Constraint> last = groups.isEmpty() ? null : groups.get(groups.size() - 1);
            if (last != null && isAboutSame(last.get(last.size() - 1), constraint)) {
                last.add(constraint);
            } else {
                groups.add(new ArrayList<>(List.of(constraint)));
            }
        }
        return groups;
    }

    private boolean isAboutSame(Constraint one, Constraint other) {
        if (!(one instanceof Comparison a) || !(other instanceof Comparison b)) {
            return false;
        }
        if (Comparisons.isChoice(a.operator()) || Comparisons.isChoice(b.operator())) {
            return a.left().equals(b.left()) && a.operator() == b.operator();
        }
        return topic(a) != null && topic(a).equals(topic(b));
    }

    /** What it is about, when that is one thing. */
    private Expression topic(Comparison c) {
        Shares shares = Shares.read(c, phrases.scope());
        if (shares != null) {
            return shares.parts().size() == 1 ? shares.parts().get(0) : null;
        }
        return c.left() instanceof Arithmetic ? null : c.left();
    }
}

package nl.woonzorgtoets.wording;

import java.util.List;
import nl.woonzorgtoets.rulebook.model.Condition.Pattern;
import nl.woonzorgtoets.rulebook.model.Constraint;
import nl.woonzorgtoets.rulebook.model.Constraint.Comparison;
import nl.woonzorgtoets.rulebook.model.Expression.FieldValue;
import nl.woonzorgtoets.rulebook.model.Expression.Variable;
import nl.woonzorgtoets.vocabulary.FactType;
import nl.woonzorgtoets.vocabulary.Operator;
import nl.woonzorgtoets.wording.RuleScope.OfField;

/**
 * A row of a table that belongs to a fact of the dossier, as what that fact is like: "waarvan de groep als kwetsbaar telt".
 *
 * @param text empty when there is none
 */
record TableRowClause(String text) {

    boolean isEmpty() {
        return text.isEmpty();
    }

    /** What the second pattern says of the first. */
    static TableRowClause of(List<Pattern> patterns, Phrases phrases) {
        return patterns.size() == 2 && isRowOf(patterns.get(1), phrases)
                ? new TableRowClause(
                        " waarvan " + clause(patterns.get(1), phrases).when())
                : new TableRowClause("");
    }

    /** Whether it looks up the row of something that was found before, and asks no more than what that row says of it. */
    static boolean isRowOf(Pattern pattern, Phrases phrases) {
        return phrases.isTable(pattern.type())
                && pattern.bindings().isEmpty()
                && pattern.constraints().size() == 2
                && key(pattern, phrases) != null
                && said(pattern, phrases) != null;
    }

    /** "de groep telt als kwetsbaar". */
    static Clause clause(Pattern pattern, Phrases phrases) {
        Comparison said = said(pattern, phrases);
        OfField key = key(pattern, phrases);
        String subject = phrases.name(key.field(), key.type());
        return Comparisons.predicate(subject, said);
    }

    /** What the row belongs to. */
    static FactType owner(Pattern pattern, Phrases phrases) {
        return key(pattern, phrases).type();
    }

    private static OfField key(Pattern pattern, Phrases phrases) {
        for (Constraint constraint : pattern.constraints()) {
            if (constraint instanceof Comparison c
                    && c.operator() == Operator.EQUAL
                    && c.right() instanceof Variable variable
                    && phrases.scope().meaning(variable) instanceof OfField field) {
                return field;
            }
        }
        return null;
    }

    private static Comparison said(Pattern pattern, Phrases phrases) {
        for (Constraint constraint : pattern.constraints()) {
            if (constraint instanceof Comparison c
                    && c.left() instanceof FieldValue left
                    && Comparisons.isPredicate(c)
                    && Phrases.isPredicate(left.field())) {
                return c;
            }
        }
        return null;
    }
}

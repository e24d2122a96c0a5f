package nl.woonzorgtoets.rulebook.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.woonzorgtoets.rulebook.language.Token.Kind;

/** Reads what stands between the brackets of a pattern or an accumulate, part by part: a wrong one does not spoil the others. */
final class PartParser {

    private final Cursor cursor;
    private final Problems problems;
    private final ConstraintParser constraints;

    PartParser(Cursor cursor, Problems problems) {
        this.cursor = cursor;
        this.problems = problems;
        this.constraints = new ConstraintParser(cursor);
    }

    /** Bindings and constraints, up to what closes them. */
    List<Syntax.Part> parts() {
        List<Syntax.Part> parts = new ArrayList<>();
        do {
            int from = cursor.index();
            try {
                parts.add(part());
            } catch (NotInLanguage refusal) {
                problems.at(refusal);
                cursor.skipTo(Set.of(",", ")"), from);
                parts.add(new Syntax.Unreadable(cursor.span(from)));
            }
        } while (cursor.take(","));
        return List.copyOf(parts);
    }

    private Syntax.Part part() throws NotInLanguage {
        boolean binds = cursor.isKind(Kind.VARIABLE) && cursor.peek(1).isSign(":");
        return binds ? binding() : constraints.constraint();
    }

    private Syntax.Binding binding() throws NotInLanguage {
        int from = cursor.index();
        Token variable = cursor.next();
        cursor.next();
        Token field = cursor.peek();
        if (Refusal.ofWord(field) != null) {
            throw cursor.refuse();
        }
        if (cursor.isKind(Kind.WORD)) {
            cursor.next();
        }
        if (field.kind() != Kind.WORD || !cursor.isAtSeparator()) {
            throw new NotInLanguage(
                    variable.place(),
                    "Een variabele krijgt de waarde van één veld: " + variable.text()
                            + " : veld. Zet een voorwaarde apart, na een komma.",
                    null);
        }
        return new Syntax.Binding(variable, field, cursor.span(from));
    }

    /** The functions of an accumulate: {@code $total : sum( $variable ), …}. */
    List<Syntax.Total> totals() {
        List<Syntax.Total> totals = new ArrayList<>();
        do {
            int from = cursor.index();
            try {
                totals.add(total());
            } catch (NotInLanguage refusal) {
                problems.at(refusal);
                cursor.skipTo(Set.of(",", ";", ")"), from);
            }
        } while (cursor.take(","));
        return List.copyOf(totals);
    }

    private Syntax.Total total() throws NotInLanguage {
        Token variable = cursor.peek();
        boolean shaped = variable.kind() == Kind.VARIABLE
                && cursor.peek(1).isSign(":")
                && cursor.peek(2).kind() == Kind.WORD
                && cursor.peek(3).isSign("(");
        if (!shaped) {
            String reason = Refusal.ofWord(variable);
            throw new NotInLanguage(
                    variable.place(),
                    reason == null ? "Hier hoort een functie, zoals $totaal : sum( $veld )." : reason,
                    null);
        }
        cursor.next();
        cursor.next();
        Token function = cursor.next();
        cursor.next();
        Syntax.Value argument = cursor.isSign(")") ? null : constraints.value();
        cursor.expect(")");
        if (!cursor.isAtSeparator()) {
            throw cursor.refuse();
        }
        return new Syntax.Total(variable, function, argument);
    }
}

package nl.woonzorgtoets.rulebook.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.woonzorgtoets.rulebook.language.Token.Kind;
import nl.woonzorgtoets.vocabulary.Operator;

/**
 * Reads one constraint, or one value.
 *
 * <p>The language is small and total: comparisons joined by {@code &&} and {@code ||}, over fields, variables, literals and plain
 * arithmetic.
 */
final class ConstraintParser {

    private static final int LONGEST = 300;
    private static final Map<String, Operator> OPERATORS =
            Arrays.stream(Operator.values()).collect(Collectors.toMap(Operator::symbol, Function.identity()));

    private final Cursor cursor;
    private final ValueParser values;

    ConstraintParser(Cursor cursor) {
        this.cursor = cursor;
        this.values = new ValueParser(cursor, this::or);
    }

    /** A constraint that fills a whole part. */
    Syntax.Constraint constraint() throws NotInLanguage {
        int from = cursor.index();
        Syntax node = or();
        refuseDecimalComma();
        if (!cursor.isAtSeparator()) {
            throw cursor.refuse();
        }
        if (cursor.index() - from > LONGEST) {
            throw new NotInLanguage(
                    cursor.place(from), "Deze voorwaarde is te lang. Maak er meer voorwaarden of regels van.", null);
        }
        return constraint(
                node, "Hier staat een waarde, geen voorwaarde. Vergelijk haar met iets: == != < <= > >= in contains.");
    }

    private void refuseDecimalComma() throws NotInLanguage {
        Token number = cursor.peek(-1);
        Token decimals = cursor.peek(1);
        boolean decimal = number.kind() == Kind.NUMBER
                && cursor.isSign(",")
                && decimals.kind() == Kind.NUMBER
                && number.end() + 1 == decimals.start()
                && List.of(",", ")", "&&", "||").contains(cursor.peek(2).text());
        if (decimal) {
            cursor.next();
            throw new NotInLanguage(
                    number.place(),
                    "Een getal met een komma kan niet. Zet het in drempels.yaml, met een punt; in een regel staan alleen 0, 1 en 100.",
                    null);
        }
    }

    /** A value that fills all that stands between brackets. */
    Syntax.Value value() throws NotInLanguage {
        return ValueParser.value(values.sum());
    }

    private Syntax or() throws NotInLanguage {
        return joined(true, "||", () -> joined(false, "&&", this::relation));
    }

    private Syntax joined(boolean any, String sign, ValueParser.Reading reading) throws NotInLanguage {
        int from = cursor.index();
        Syntax first = reading.read();
        if (!cursor.isSign(sign)) {
            return first;
        }
        List<Syntax.Constraint> parts = new ArrayList<>();
        parts.add(side(first));
        while (cursor.take(sign)) {
            parts.add(side(reading.read()));
        }
        return new Syntax.Logic(any, List.copyOf(parts), cursor.span(from));
    }

    private static Syntax.Constraint side(Syntax node) throws NotInLanguage {
        return constraint(node, "Aan elke kant van && en || staat een volledige vergelijking, zoals aantal > 0.");
    }

    private Syntax relation() throws NotInLanguage {
        int from = cursor.index();
        Syntax left = values.sum();
        boolean negated = cursor.isWord("not");
        Token word = cursor.peek(negated ? 1 : 0);
        if (word.isWord("in") || word.isWord("contains")) {
            cursor.takeWord("not");
            cursor.next();
            return word.isWord("in")
                    ? new Syntax.Membership(ValueParser.value(left), negated, members(), cursor.span(from))
                    : comparison(left, negated ? Operator.NOT_CONTAINS : Operator.CONTAINS, from);
        }
        if (negated) {
            cursor.next();
            throw cursor.refuse();
        }
        boolean compares = word.kind() == Kind.SIGN && OPERATORS.containsKey(word.text());
        return compares ? comparison(left, OPERATORS.get(cursor.next().text()), from) : left;
    }

    private Syntax comparison(Syntax left, Operator operator, int from) throws NotInLanguage {
        Syntax.Value right = ValueParser.value(values.sum());
        return new Syntax.Comparison(ValueParser.value(left), operator, right, cursor.span(from));
    }

    private List<Syntax.Value> members() throws NotInLanguage {
        cursor.expect("(");
        List<Syntax.Value> members = new ArrayList<>();
        do {
            members.add(ValueParser.value(values.sum()));
        } while (cursor.take(","));
        cursor.expect(")");
        return List.copyOf(members);
    }

    static Syntax.Constraint constraint(Syntax node, String melding) throws NotInLanguage {
        if (node instanceof Syntax.Constraint constraint) {
            return constraint;
        }
        throw new NotInLanguage(node.span().place(), melding, null);
    }
}

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

    private static final String COUNT = "aantal";

    private final Cursor cursor;
    private boolean counting;

    ConstraintParser(Cursor cursor) {
        this.cursor = cursor;
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
        return value(sum());
    }

    private Syntax or() throws NotInLanguage {
        return joined(true, "||", () -> joined(false, "&&", this::relation));
    }

    /** Reads one part. */
    private interface Reading {
        Syntax read() throws NotInLanguage;
    }

    private Syntax joined(boolean any, String sign, Reading reading) throws NotInLanguage {
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
        Syntax left = sum();
        boolean negated = cursor.isWord("not");
        Token word = cursor.peek(negated ? 1 : 0);
        if (word.isWord("in") || word.isWord("contains")) {
            cursor.takeWord("not");
            cursor.next();
            return word.isWord("in")
                    ? new Syntax.Membership(value(left), negated, members(), cursor.span(from))
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
        Syntax.Value right = value(sum());
        return new Syntax.Comparison(value(left), operator, right, cursor.span(from));
    }

    private List<Syntax.Value> members() throws NotInLanguage {
        cursor.expect("(");
        List<Syntax.Value> members = new ArrayList<>();
        do {
            members.add(value(sum()));
        } while (cursor.take(","));
        cursor.expect(")");
        return List.copyOf(members);
    }

    private Syntax sum() throws NotInLanguage {
        return calculated("+", "-", () -> calculated("*", "/", this::primary));
    }

    private Syntax calculated(String one, String other, Reading reading) throws NotInLanguage {
        int from = cursor.index();
        Syntax left = reading.read();
        while (cursor.isSign(one) || cursor.isSign(other)) {
            String sign = cursor.next().text();
            Syntax.Value right = value(reading.read());
            left = new Syntax.Arithmetic(value(left), sign, right, cursor.span(from));
        }
        return left;
    }

    private Syntax primary() throws NotInLanguage {
        int from = cursor.index();
        if (cursor.take("(")) {
            Syntax node = or();
            cursor.expect(")");
            refuseCast(from);
            return node;
        }
        if (cursor.isSign("[")) {
            return counted();
        }
        Token token = cursor.peek();
        if (cursor.atEnd() || token.kind() == Kind.SIGN || Refusal.isReserved(token)) {
            throw cursor.refuse();
        }
        cursor.next();
        Syntax.Span span = cursor.span(from);
        return switch (token.kind()) {
            case VARIABLE -> perhapsCounted(new Syntax.Variable(token.text(), span), from);
            case WORD ->
                isTruth(token)
                        ? new Syntax.Literal(token, span)
                        : perhapsCounted(new Syntax.Name(token.text(), span), from);
            default -> new Syntax.Literal(token, span);
        };
    }

    private Syntax.Value perhapsCounted(Syntax.Value list, int from) {
        return takeCount() ? new Syntax.Chosen(list, cursor.span(from)) : list;
    }

    private boolean takeCount() {
        boolean counts = cursor.isSign(".") && cursor.peek(1).isWord(COUNT);
        if (counts) {
            cursor.next();
            cursor.next();
        }
        return counts;
    }

    /** {@code [ …, … ].aantal}. */
    private Syntax.Counted counted() throws NotInLanguage {
        int from = cursor.index();
        if (counting) {
            throw new NotInLanguage(cursor.place(from), "Tel niet binnen iets dat al geteld wordt.", null);
        }
        cursor.next();
        counting = true;
        List<Syntax.Constraint> parts = new ArrayList<>();
        try {
            do {
                parts.add(constraint(
                        or(), "Tussen [ en ] staan volledige voorwaarden, zoals aantal > 0, met een komma ertussen."));
            } while (cursor.take(","));
        } finally {
            counting = false;
        }
        cursor.expect("]");
        if (!takeCount()) {
            throw new NotInLanguage(
                    cursor.place(from),
                    "Zeg hoeveel van deze voorwaarden moeten gelden: [ …, … ].aantal >= $minimum.",
                    null);
        }
        return new Syntax.Counted(List.copyOf(parts), cursor.span(from));
    }

    /** Drools takes a bracketed name for the type that what follows must become. */
    private void refuseCast(int from) throws NotInLanguage {
        Token inside = cursor.peek(-2);
        boolean one = cursor.index() == from + 3 && (inside.kind() == Kind.WORD || inside.kind() == Kind.VARIABLE);
        if (one && (cursor.isSign("*") || cursor.isWord("contains"))) {
            throw new NotInLanguage(cursor.place(from), "Haal de haakjes om deze ene naam weg.", null);
        }
    }

    private static boolean isTruth(Token token) {
        return token.isWord("true") || token.isWord("false");
    }

    private static Syntax.Constraint constraint(Syntax node, String melding) throws NotInLanguage {
        if (node instanceof Syntax.Constraint constraint) {
            return constraint;
        }
        throw new NotInLanguage(node.span().place(), melding, null);
    }

    private static Syntax.Value value(Syntax node) throws NotInLanguage {
        if (node instanceof Syntax.Value value) {
            return value;
        }
        throw new NotInLanguage(node.span().place(), "Hier hoort een waarde, geen vergelijking.", null);
    }
}

package nl.woonzorgtoets.rulebook.language;

import java.util.ArrayList;
import java.util.List;
import nl.woonzorgtoets.rulebook.language.Token.Kind;

/** Reads what stands on one side of a comparison; between brackets that can turn out to be a constraint. */
final class ValueParser {

    private static final String COUNT = "aantal";

    /** Reads one part. */
    interface Reading {
        Syntax read() throws NotInLanguage;
    }

    private final Cursor cursor;
    private final Reading inside;
    private boolean counting;

    /** @param inside what may stand between brackets */
    ValueParser(Cursor cursor, Reading inside) {
        this.cursor = cursor;
        this.inside = inside;
    }

    Syntax sum() throws NotInLanguage {
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
            Syntax node = inside.read();
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
                parts.add(ConstraintParser.constraint(
                        inside.read(),
                        "Tussen [ en ] staan volledige voorwaarden, zoals aantal > 0, met een komma ertussen."));
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

    static Syntax.Value value(Syntax node) throws NotInLanguage {
        if (node instanceof Syntax.Value value) {
            return value;
        }
        throw new NotInLanguage(node.span().place(), "Hier hoort een waarde, geen vergelijking.", null);
    }
}
